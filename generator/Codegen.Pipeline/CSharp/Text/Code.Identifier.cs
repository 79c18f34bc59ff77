
namespace Codegen.Pipeline.CSharp.Text;

public readonly partial record struct Code
{
    /// <summary>A name, with <c>@</c> where C# would take it for a keyword.</summary>
    /// <exception cref="ArgumentException">The text is not an identifier; names are solved before, and only good ones are made.</exception>
    public static Code Identifier(string name)
    {
        if (!IdentifierRules.IsIdentifier(name))
        {
            throw new ArgumentException("The text is not a C# identifier.", nameof(name));
        }

        return new Code(IdentifierRules.IsKeyword(name) ? "@" + name : name);
    }

    /// <summary>A namespace of one or more segments.</summary>
    /// <exception cref="ArgumentException">A segment is not an identifier.</exception>
    public static Code Namespace(string name) => Join($".", name.Split('.').Select(Identifier));

    /// <summary>A name as doc comments write it.</summary>
    internal static Code WithoutAt(Code name) => new(name.ToString().TrimStart('@'));
}
