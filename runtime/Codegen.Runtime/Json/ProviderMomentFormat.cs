using System.ComponentModel;

namespace Codegen.Runtime.Json;

/// <summary>Times whose offset is known from the format.</summary>
/// <param name="moments">The format.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProviderMomentFormat(ValueTextFormat<DateTimeOffset> moments) : ValueTextFormat<ProviderTime>
{
    /// <inheritdoc/>
    public override string Write(ProviderTime value) => value.TryGetMoment(out DateTimeOffset? moment)
        ? moments.Write(moment.Value)
        : throw new ArgumentException("The API wants a time with its offset from UTC.", nameof(value));

    /// <inheritdoc/>
    public override bool TryParse(string text, out ProviderTime value)
    {
        bool isRead = moments.TryParse(text, out DateTimeOffset moment);
        value = isRead ? ProviderTime.FromDateTimeOffset(moment) : default;
        return isRead;
    }
}
