using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>A member of a model, with everything decided that its property, its JSON code and its form field need.</summary>
/// <param name="IsRequired">It must be there, in requests and in answers.</param>
/// <param name="IsNullable">The C# type has a question mark.</param>
/// <param name="AllowsNull">JSON null is a value of the member.</param>
/// <param name="IsOptional">It is an <c>Optional</c>, which tells absent from null.</param>
/// <param name="IsWritten">It is sent.</param>
internal sealed record Member(
    string WireName,
    Code Name,
    TypeUse Type,
    ApiSchema Schema,
    bool IsRequired,
    bool IsNullable,
    bool AllowsNull,
    bool IsOptional,
    bool IsWritten)
{
    /// <summary>Its type is that of files.</summary>
    public bool IsFile { get; init; }

    /// <summary>It is an argument of a method rather than a member of a model.</summary>
    public bool IsArgument { get; init; }

    /// <summary>The full C# type of the property.</summary>
    public Code PropertyType => IsOptional
        ? Code.Of($"{Names.Json}.Optional<{Type.NullableType}>")
        : Type.TypeFor(IsNullable);

    /// <summary>The member's value as a plain nullable one: outside JSON, absent and null are the same.</summary>
    public Code ValueOf(Code owner) => IsArgument ? Name : IsOptional ? Code.Of($"{owner}.{Name}.GetValueOrDefault()") : Code.Of($"{owner}.{Name}");

    /// <summary>The same for where it is known not to be null; the compiler does not see that of what a method gave.</summary>
    public Code HeldOf(Code owner) => !IsArgument && IsOptional ? Code.Of($"{ValueOf(owner)}!") : ValueOf(owner);
}
