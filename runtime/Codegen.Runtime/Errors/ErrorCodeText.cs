using System.Globalization;

namespace Codegen.Runtime.Errors;

/// <summary>Codes as they are compared.</summary>
internal static class ErrorCodeText
{
    /// <summary>An integer without leading zeros and blanks; another text without blanks around it.</summary>
    internal static string OfInteger(string code) =>
        TryReadInteger(code, out long number) ? number.ToString(CultureInfo.InvariantCulture) : code.Trim();

    internal static bool TryReadInteger(string code, out long number) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number);
}
