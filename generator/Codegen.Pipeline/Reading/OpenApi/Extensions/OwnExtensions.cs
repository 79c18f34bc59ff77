using static Codegen.Pipeline.Reading.OpenApi.Extensions.ObjectKind;

namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>All extensions of ours, and on what they mean something. A new one starts with a row here.</summary>
internal static class OwnExtensions
{
    public const string Prefix = "x-codegen-";

    private static readonly Place[] OnSchemas =
    [
        new(Schema, "a schema"), new(NamedSchema, "a schema"), new(Parameter, "a schema"), new(Header, "a schema"),
    ];

    private static readonly Place[] OnOperations = [new(Operation, "an operation")];

    private static readonly Dictionary<string, Place[]> Rows = new(StringComparer.Ordinal)
    {
        ["x-codegen-errors"] = [new(Document, "the root of the document")],
        ["x-codegen-oauth"] = [new(SecurityScheme, "a security scheme")],
        ["x-codegen-send"] = OnOperations,
        ["x-codegen-key"] = OnOperations,
        ["x-codegen-accept"] = OnOperations,
        ["x-codegen-media-type"] = OnOperations,
        ["x-codegen-paging"] = OnOperations,
        ["x-codegen-name"] =
        [
            .. OnOperations, new(Tag, "a tag"), new(Parameter, "a parameter"), new(NamedSchema, "a member or a named schema"),
        ],
        ["x-codegen-format"] = [new(DescriptorSchema, "a schema of a descriptor")],
        ["x-codegen-type"] = OnSchemas,
        ["x-codegen-date-format"] = OnSchemas,
        ["x-codegen-sms"] = OnSchemas,
        ["x-codegen-aliases"] = OnSchemas,
        ["x-codegen-final"] = OnSchemas,
        ["x-codegen-combinations"] = OnSchemas,
        ["x-codegen-requires"] = OnSchemas,
    };

    public static IEnumerable<string> Names => Rows.Keys;

    public static bool Exists(string name) => Rows.ContainsKey(name);

    public static bool BelongsTo(string name, ObjectKind kind) => Array.Exists(Rows[name], place => place.Kind == kind);

    /// <summary>Where the extension means something, to be read after "on".</summary>
    public static string Places(string name) => string.Join(", ", Rows[name].Select(place => place.Text).Distinct());

    private readonly record struct Place(ObjectKind Kind, string Text);
}
