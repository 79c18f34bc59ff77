using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Typing;

/// <summary>From a schema to the C# type that carries its values.</summary>
internal sealed class TypeMapper(TypeCatalog catalog, CodecTable codecs, ValueFormatTypes formats, Code space)
{
    private const int DeepestNesting = 32;

    public SchemaLookup Lookup => catalog.Lookup;

    public ChosenNames Chosen => catalog.Chosen;

    public TypeUse Map(ApiSchema schema) => Map(schema, 0);

    /// <summary>The same for an item of a list or a value of a map, which holds JSON null itself where the schema allows it.</summary>
    public TypeUse MapItem(ApiSchema schema) => MapItem(schema, 0);

    /// <summary>Whether the schema, or anything it refers to, allows JSON null.</summary>
    public bool IsNullable(ApiSchema schema) => Lookup.Resolve(schema).Facts.Nullable;

    public TypeDeclaration? Declaration(ApiSchema schema) => catalog.Find(Lookup.Resolve(schema));

    private TypeUse Map(ApiSchema schema, int depth)
    {
        var resolved = Lookup.Resolve(schema);

        // A long chain of lists of lists would overflow the compiler's stack.
        if (depth > DeepestNesting)
        {
            return PrimitiveTypes.Element;
        }

        if (formats.Map(schema.Facts.ValueFormat ?? resolved.Facts.ValueFormat, codecs) is { } formatted)
        {
            return formatted;
        }

        return resolved switch
        {
            BooleanSchema => PrimitiveTypes.Boolean,
            TextSchema text => PrimitiveTypes.ForText(text, codecs),
            NumberSchema number => PrimitiveTypes.ForNumber(number),
            EnumSchema or UnionSchema => MapDeclared(resolved),
            ObjectSchema shape when TypeCatalog.IsFreeForm(shape) => MapOf(shape.Additional is { } extra ? MapItem(extra, depth) : PrimitiveTypes.Element),
            ObjectSchema => MapDeclared(resolved),
            ArraySchema array => ListOf(MapItem(array.Items, depth)),
            MapSchema map => MapOf(MapItem(map.Values, depth)),
            _ => PrimitiveTypes.Element,
        };
    }

    private TypeUse MapDeclared(ApiSchema schema)
    {
        if (catalog.Find(schema) is not { } declaration)
        {
            return PrimitiveTypes.Element;
        }

        var name = Code.Identifier(declaration.Name);
        var type = Code.Of($"global::{space}.{name}");
        return schema switch
        {
            EnumSchema { IsInteger: false } => DeclaredTypes.OpenEnum(type, declaration.Name),
            EnumSchema integers => DeclaredTypes.IntegerEnum(type, declaration.Name, IntegerEnums.IsLong(integers)),
            _ => DeclaredTypes.WithCodec(type, Code.Of($"{codecs.ClassName}.{name}Codec"), declaration.Name, schema is UnionSchema),
        };
    }

    private TypeUse MapItem(ApiSchema schema, int depth)
    {
        var item = Map(schema, depth + 1);
        if (item.IsElement || !IsNullable(schema))
        {
            return item;
        }

        return Nullable(item);
    }

    /// <summary>The same with JSON null as a value; its type has the question mark already.</summary>
    public TypeUse Nullable(TypeUse item)
    {
        if (item.IsElement)
        {
            return item;
        }

        var kind = item.IsValueType ? Code.Of($"NullableValueCodec") : Code.Of($"NullableCodec");
        var codec = codecs.Keep(item.NullableType, Code.Of($"new {Names.Json}.{kind}<{item.Type}>({item.Codec})"), "Nullable" + item.Name);
        return new TypeUse(
            item.NullableType,
            item.IsValueType,
            codec,
            Code.Of($"{codec}.Read(ref json)"),
            "Nullable" + item.Name,
            value => Code.Of($"{codec}.Write(ref json, {value});"),
            item.ToText) { HoldsNull = true };
    }

    public TypeUse ListOf(TypeUse item)
    {
        var type = Names.List(item.Type);
        var codec = codecs.Keep(type, Code.Of($"new {Names.Json}.ListCodec<{item.Type}>({item.Codec})"), item.Name + "List");
        return new TypeUse(
            type,
            IsValueType: false,
            codec,
            Code.Of($"json.ReadList({item.Codec})"),
            item.Name + "List",
            value => Code.Of($"json.WriteList({item.Codec}, {value});"),
            ToText: null) { Item = item, IsList = true };
    }

    private TypeUse MapOf(TypeUse value)
    {
        var type = Names.Map(value.Type);
        return new TypeUse(
            type,
            IsValueType: false,
            codecs.Keep(type, Code.Of($"new {Names.Json}.MapCodec<{value.Type}>({value.Codec})"), value.Name + "Map"),
            Code.Of($"json.ReadMap({value.Codec})"),
            value.Name + "Map",
            expression => Code.Of($"json.WriteMap({value.Codec}, {expression});"),
            ToText: null) { Item = value, IsMap = true };
    }
}
