namespace Codegen.Pipeline.Reading.OpenApi.Extensions;

/// <summary>The kinds of objects in OpenAPI documents, as far as extensions of ours are concerned.</summary>
internal enum ObjectKind
{
    Document,

    /// <summary>A document that others refer to.</summary>
    Part,
    Components,
    Tag,
    SecurityScheme,
    PathItem,
    Callback,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,

    /// <summary>A schema that is a member or stands among the named ones.</summary>
    NamedSchema,

    /// <summary>A schema of a descriptor, which is no object of OpenAPI.</summary>
    DescriptorSchema,

    /// <summary>Any other, such as a server: nothing of ours means something there.</summary>
    Other,
}
