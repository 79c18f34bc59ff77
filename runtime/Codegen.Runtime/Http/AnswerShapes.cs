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

    internal sealed class Bytes : IAnswerShape<byte[]>
    {
        internal static readonly Bytes Instance = new();

        public byte[] Read(ApiAnswer answer) => answer.ReadBytes();
    }
}
