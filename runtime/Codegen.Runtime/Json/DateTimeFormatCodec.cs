using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Reads and writes dates and times in a provider's own form.</summary>
/// <param name="format">A custom format of .NET, such as <c>yyyy-MM-dd HH:mm:ss</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateTimeFormatCodec(string format) : JsonCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref JsonInput json) => json.ReadDateTimeFormat(format);

    /// <inheritdoc/>
    public override void Write(ref JsonOutput json, DateTimeOffset value) => json.WriteDateTimeFormat(value, format);
}
