using System.Globalization;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Facts of enums of integers.</summary>
internal static class IntegerEnums
{
    public static bool IsLong(EnumSchema schema) => schema.Members.Any(member => Value(member) is > int.MaxValue or < int.MinValue);

    public static long Value(EnumMember member) => long.Parse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
