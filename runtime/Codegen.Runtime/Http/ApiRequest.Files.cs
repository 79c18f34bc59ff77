namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private ApiFile? _file;
    private List<MultipartPart>? _parts;

    /// <summary>Whether the body is still there for a second try; a stream that cannot seek is not, once it was begun.</summary>
    internal bool CanBeSentAgain => Content is null or { HasBegun: false } || Files.All(file => file.CanRepeat);

    private IEnumerable<ApiFile> Files => _file is not null ? [_file] : _parts?.Select(part => part.Content) ?? [];

    /// <summary>Sets the body to a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mediaType">The <c>Content-Type</c>, unless the file has one.</param>
    public void SetFileBody(ApiFile file, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(file);
        SetBody(file.Bytes, null, file.ContentType ?? mediaType);
        _file = file.IsStream ? file : null;
    }

    /// <summary>Sets the body to parts that the caller has put together.</summary>
    /// <param name="body">The parts.</param>
    /// <param name="mediaType">The multipart type, without a boundary.</param>
    public void SetMultipartBody(ApiMultipart body, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        SetBody(default, null, mediaType);
        _parts = [.. body.Parts];
    }

    /// <summary>Sets the body to the parts of an object.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="mediaType">The multipart type, without a boundary.</param>
    public void SetPartsBody(ApiParts parts, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(parts);
        SetMultipartBody(parts.Body, mediaType);
    }

    /// <param name="fields">Credentials that stand in forms.</param>
    private ApiContent CreateContentOfFiles(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        if (Files.Any(file => !file.CanRepeat && (file.IsSpent || !seen.Add(file.Source))))
        {
            throw new InvalidOperationException($"{Operation.Name}: a stream that cannot seek is sent once; this one was sent before, or is in the body twice.");
        }

        if (_parts is null)
        {
            return fields.Count == 0
                ? new ApiContent([_file!], _mediaType!, Operation.IsGuarded)
                : throw NoForm();
        }

        var credentials = new ApiMultipart();

        foreach (KeyValuePair<string, string> field in fields)
        {
            credentials.AddText(field.Key, field.Value);
        }

        (List<ApiFile> pieces, string mediaType) = MultipartWriter.Write([.. credentials.Parts, .. _parts], _mediaType!);
        return new ApiContent(pieces, mediaType, Operation.IsGuarded);
    }
}
