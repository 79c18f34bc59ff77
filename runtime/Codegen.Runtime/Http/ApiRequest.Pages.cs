namespace Codegen.Runtime.Http;

public sealed partial class ApiRequest
{
    private Uri? _link;

    /// <summary>The same request for one page of a list.</summary>
    internal ApiRequest ForPage(string? parameter, string? value)
    {
        ApiRequest copy = Copy();

        if (parameter is not null)
        {
            copy.AddQueryText(parameter, value);
        }

        return copy;
    }

    /// <summary>The same request to an address that an answer gave; its host has been checked.</summary>
    internal ApiRequest ForLink(Uri link)
    {
        ApiRequest copy = Copy();
        copy._link = link;
        return copy;
    }

    internal bool HasQueryText(string name, string value) =>
        $"&{_query?.Text}&".Contains($"&{PercentEncoding.Component(name)}={PercentEncoding.Component(value)}&", StringComparison.Ordinal);

    private ApiRequest Copy()
    {
        var copy = new ApiRequest(Operation) { _query = _query?.Copy(), _cookies = _cookies?.Copy(), _headers = _headers, ClientReference = ClientReference };
        _pathValues.CopyTo(copy._pathValues, 0);
        return copy;
    }
}
