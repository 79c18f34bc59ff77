namespace Codegen.Pipeline.Model;

/// <summary>When a session's token ends.</summary>
/// <param name="Taken">The name of the value that tells it.</param>
/// <param name="Format">For <see cref="ExpiryUnit.DateTime"/>: the name of its format, else null.</param>
/// <param name="EarlierSeconds">How many seconds before its end a token counts as ended.</param>
public sealed record SessionExpiry(string Taken, ExpiryUnit Unit, string? Format, int EarlierSeconds);
