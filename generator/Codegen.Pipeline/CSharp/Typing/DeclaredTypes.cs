using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>Types that this run generates.</summary>
internal static class DeclaredTypes
{
    public static TypeUse OpenEnum(Code type, string name)
    {
        var codec = Code.Of($"{Names.Json}.OpenEnumCodec<{type}>.Instance");
        return Through(type, true, codec, name) with { ToText = value => Code.Of($"{Names.ApiText}.OfText((({type}?){value})?.Value)") };
    }

    public static TypeUse IntegerEnum(Code type, string name, bool isLong)
    {
        var kind = isLong ? Code.Of($"Int64EnumCodec") : Code.Of($"Int32EnumCodec");
        var codec = Code.Of($"{Names.Json}.{kind}<{type}>.Instance");
        return Through(type, true, codec, name) with { ToText = value => Code.Of($"{Names.ApiText}.OfInt64((long?){value})") };
    }

    public static TypeUse WithCodec(Code type, Code codec, string name, bool isUnion) => Through(type, isUnion, Code.Of($"{codec}.Instance"), name);

    private static TypeUse Through(Code type, bool isValueType, Code codec, string name) => new(
        type,
        isValueType,
        codec,
        Code.Of($"{codec}.Read(ref json)"),
        name,
        value => Code.Of($"{codec}.Write(ref json, {value});"),
        ToText: null);
}
