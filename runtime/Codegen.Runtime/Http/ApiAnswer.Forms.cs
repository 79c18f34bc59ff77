using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiAnswer
{
    private const int LongestCode = 100;

    private bool _isOpen;
    private int _dataStart;
    private int _dataLength = -1;
    private string _dataPath = "$";

    private ApiJsonAnswer Form => _call.Operation.Answer!;

    /// <summary>Reads the data as they came.</summary>
    /// <returns>The JSON, with credentials replaced by <c>***</c>; null where the API's description does not keep it, or there is none.</returns>
    public JsonElement? ReadRaw()
    {
        if (!_isOpen || !Form.KeepRaw || _dataLength < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> data = DataBytes();
        bool isClean = !_call.Redactor.Occurs(data);
        byte[] utf8 = isClean ? data.ToArray() : Encoding.UTF8.GetBytes(_call.Redactor.Redact(Encoding.UTF8.GetString(data)));
        return JsonCodecs.Element.ParseTolerantly(utf8, Form.Reading);
    }

    /// <summary>Reads the API's own time of the answer.</summary>
    /// <returns>The time; null if it told none that is understood.</returns>
    public ProviderTime? ReadProviderDate()
    {
        if (!_isOpen)
        {
            return null;
        }

        string? text = FirstText(JsonPlaces.Open(Utf8Bytes(), Form.Reading), Form.Date);

        if (text is null)
        {
            return null;
        }

        if (Form.DateFormat is ValueTextFormat<ProviderTime> format)
        {
            return format.TryParse(text, out ProviderTime time) ? time : null;
        }

        return Rfc3339.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset moment) ? ProviderTime.FromDateTimeOffset(moment) : null;
    }

    /// <summary>Judges a success by its status, and finds the data.</summary>
    /// <exception cref="ApiResponseException">The answer does not have the described form.</exception>
    /// <exception cref="ApiErrorException">The answer tells a failure.</exception>
    internal void Open()
    {
        if (Form.ErrorsOnly)
        {
            ThrowIfFailure();
            return;
        }

        // What may cost has succeeded only if the answer says so.
        bool isNothing = _call.Operation.ReadsNothing && (!_call.Operation.IsGuarded || Form.Success is null);

        if (!HasBody && (isNothing || Form.Success is null))
        {
            return;
        }

        RequireJson();
        JsonPlaces places;

        try
        {
            places = JsonPlaces.Open(Utf8Bytes(), Form.Reading);
        }
        catch (JsonDataException) when (isNothing)
        {
            return;
        }
        catch (JsonDataException e)
        {
            throw NotAsDescribed(e, e.Path ?? "$");
        }

        switch (Judge(places))
        {
            case ApiVerdict.Failure:
                throw Failure(ReportOf(places));
            case ApiVerdict.Unreadable:
                throw Unreadable($"it does not tell at {JsonPlaces.PathOf(Form.Success!.At)} whether it is a success.");
            default:
                FindData(places);
                _isOpen = true;
                break;
        }
    }

    /// <summary>The exception for a failure by its status, where the body or the status is of the described form; null otherwise.</summary>
    internal ApiException? FailureOf()
    {
        try
        {
            return FailureOfBody() ?? FailureOfStatus();
        }
        catch (InvalidOperationException)
        {
            // A name or text in it is not valid Unicode.
            return FailureOfStatus();
        }
    }

    private ApiException? FailureOfBody()
    {
        if (!Form.AnyStatus || !HasBody || _body.LooksLikeHtml || !TryOpen(out JsonPlaces places))
        {
            return null;
        }

        if (!Form.ErrorsOnly && Form.Success is ApiSuccessMember member && places.TryFind(member.At, out _) && member.Judge(places) == ApiVerdict.Success)
        {
            return Unreadable("its body tells a success.");
        }

        ApiErrorReport report = ReportOf(places);
        return report.RawCode is not null || report.Message is not null ? Failure(report) : null;
    }

    /// <summary>The text at a place of the whole body; null if there is none.</summary>
    internal string? FindText(string pointer) => FirstText(JsonPlaces.Open(Utf8Bytes(), Form?.Reading ?? JsonTolerance.None), [pointer]);

    private bool TryOpen(out JsonPlaces places)
    {
        try
        {
            places = JsonPlaces.Open(Utf8Bytes(), Form.Reading);
            return true;
        }
        catch (Exception e) when (e is JsonDataException or ApiResponseException)
        {
            places = default;
            return false;
        }
    }

    private ApiVerdict Judge(in JsonPlaces places)
    {
        if (Form.Success is ApiSuccessMember member)
        {
            return member.Judge(places);
        }

        return FirstText(places, Form.ErrorCode) is null ? ApiVerdict.Success : ApiVerdict.Failure;
    }

    private ApiErrorException Failure(ApiErrorReport report) => WithBody(Form.Codes!.Create(report, _call.Label, FactsOf()));

    private ApiFacts FactsOf() => _call.Facts(_response, Headers, _body, ApiCallAnswers.CertaintyOf(StatusCode));

    private ApiErrorReport ReportOf(in JsonPlaces places) => new()
    {
        RawCode = Bounded(FirstText(places, Form.ErrorCode), LongestCode),
        Message = Bounded(FirstText(places, Form.ErrorMessage), _call.MostErrorText),
        Details = Bounded(FirstJson(places, Form.ErrorDetails), _call.MostErrorText),
        Date = Bounded(FirstText(places, Form.ErrorDate), LongestCode),
    };

    [return: NotNullIfNotNull(nameof(text))]
    private string? Bounded(string? text, int most)
    {
        text = text is null ? null : _call.Redactor.Redact(text);
        return text?.Length > most ? text[..most] : text;
    }

    private static string? FirstText(in JsonPlaces places, IReadOnlyList<string> pointers)
    {
        foreach (string pointer in pointers)
        {
            if (places.TryFind(pointer, out Utf8JsonReader value) && JsonPlaces.ScalarText(value) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? FirstJson(in JsonPlaces places, IReadOnlyList<string> pointers)
    {
        foreach (string pointer in pointers)
        {
            if (places.TryFind(pointer, out Utf8JsonReader value) && value.TokenType != JsonTokenType.Null)
            {
                return Encoding.UTF8.GetString(places.SliceAt(value));
            }
        }

        return null;
    }

    private void FindData(in JsonPlaces places)
    {
        ReadOnlySpan<byte> document = Utf8Bytes();

        foreach (string pointer in Form.Data.Count == 0 ? [string.Empty] : Form.Data)
        {
            if (places.TryFind(pointer, out Utf8JsonReader value))
            {
                ReadOnlySpan<byte> slice = places.SliceAt(value);
                document.Overlaps(slice, out _dataStart);
                _dataLength = slice.Length;
                _dataPath = JsonPlaces.PathOf(pointer);
                return;
            }
        }
    }

    private ReadOnlySpan<byte> DataBytes() => Utf8Bytes().Slice(_dataStart, _dataLength);

    private T ReadData<T>(JsonCodec<T> codec)
    {
        if (_dataLength < 0)
        {
            throw Unreadable($"it has no data at {JsonPlaces.PathOf(Form.Data[0])}.");
        }

        try
        {
            return codec.ParseTolerantly(DataBytes(), Form.Reading);
        }
        catch (JsonDataException e)
        {
            string inner = e.Path ?? "$";
            throw NotAsDescribed(e, string.Concat(_dataPath, inner.AsSpan(Math.Min(1, inner.Length))));
        }
    }
}
