using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

/// <summary>The shapes of answers that generated code asks for.</summary>
internal static class AnswerShapes
{
    internal sealed class Json<T>(JsonCodec<T> codec) : IAnswerShape<T>
    {
        public T Read(ApiAnswer answer) => answer.ReadJson(codec);
    }

    internal sealed class JsonOrNull<T>(JsonCodec<T> codec) : IAnswerShape<T?>
        where T : class
    {
        private readonly NullableCodec<T> _codec = new(codec);

        public T? Read(ApiAnswer answer) => answer.HasBody ? answer.ReadJson(_codec) : null;
    }

    internal sealed class JsonOrNoValue<T>(JsonCodec<T> codec) : IAnswerShape<T?>
        where T : struct
    {
        private readonly NullableValueCodec<T> _codec = new(codec);

        public T? Read(ApiAnswer answer) => answer.HasBody ? answer.ReadJson(_codec) : null;
    }

    internal sealed class Custom<T>(ApiAnswerReader<T> reader) : IAnswerShape<T>
    {
        public T Read(ApiAnswer answer) => reader(answer);
    }

    internal sealed class Nothing : IAnswerShape<bool>
    {
        internal static readonly Nothing Instance = new();

        public bool Read(ApiAnswer answer)
        {
            answer.RefuseHtml();
            return true;
        }
    }

    internal sealed class Text : IAnswerShape<string>
    {
        internal static readonly Text Instance = new();

        public string Read(ApiAnswer answer) => answer.ReadText();
    }

    internal sealed class Download : IAnswerShape<ApiDownload>
    {
        internal static readonly Download Instance = new();

        public ApiDownload Read(ApiAnswer answer) => answer.TakeDownload();

        public bool IsStreamed(int status) => true;

        public bool IsFile(int status) => true;
    }

    internal sealed class Events : IAnswerShape<BodyStream>
    {
        internal static readonly Events Instance = new();

        public BodyStream Read(ApiAnswer answer) => answer.TakeEvents();

        public bool IsStreamed(int status) => true;
    }

    internal sealed class Lines : IAnswerShape<BodyStream>
    {
        internal static readonly Lines Instance = new();

        public BodyStream Read(ApiAnswer answer) => answer.TakeLines();

        public bool IsStreamed(int status) => true;
    }

    internal sealed class Streamed<T>(ApiAnswerReader<T> reader, ApiStatusRange[] statuses) : IAnswerShape<T>
    {
        public T Read(ApiAnswer answer) => reader(answer);

        public bool IsStreamed(int status) => Array.Exists(statuses, range => range.Contains(status));

        public bool IsFile(int status) => IsStreamed(status);
    }
}
