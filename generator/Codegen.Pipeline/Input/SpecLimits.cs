namespace Codegen.Pipeline.Input;

/// <summary>What a spec may cost us. About three times the largest values met in thousands of real documents.</summary>
public static class SpecLimits
{
    public const int Characters = 64 * 1024 * 1024;
    public const int Depth = 128;
    public const int Nodes = 5_000_000;
    public const int ScalarCharacters = 4 * 1024 * 1024;
    public const int KeyCharacters = 4_096;
    public const int ReferenceChain = 64;
    public const int InlineDepth = 32;
    public const int EnumMembers = 10_000;
    public const int Properties = 4_096;

    /// <summary>A union's code switches over its variants, and the compiler's time grows out of proportion with the arms of a switch.</summary>
    public const int Variants = 200;

    public const int Operations = 50_000;
    public const int SecuritySchemes = 64;

    /// <summary>Characters of a tree after its aliases are expanded; a factor alone would forbid aliases in tiny documents.</summary>
    public static long ExpandedCharacters(int textLength) => (16L * textLength) + (16 * 1024 * 1024);
}
