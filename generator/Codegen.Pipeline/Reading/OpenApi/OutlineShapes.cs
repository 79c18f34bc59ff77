namespace Codegen.Pipeline.Reading.OpenApi;

/// <summary>What we look at in OpenAPI 3 documents. A new feature that is not a schema's starts with a row here.</summary>
internal static class OutlineShapes
{
    private static readonly OutlineShape Encoding = new OutlineShape()
        .Text("contentType", "style").Flag("explode", "allowReserved");

    private static readonly OutlineShape MediaType = new OutlineShape()
        .Schema("schema").Map("encoding", Encoding);

    private static readonly OutlineShape Header = new OutlineShape()
        .Text("description").Flag("required", "deprecated").Schema("schema").Map("content", MediaType);

    private static readonly OutlineShape Response = new OutlineShape()
        .Text("description").Map("headers", Header).Map("content", MediaType);

    private static readonly OutlineShape RequestBody = new OutlineShape()
        .Text("description").Flag("required").Map("content", MediaType);

    private static readonly OutlineShape Parameter = new OutlineShape()
        .Text("name", "in", "description", "style")
        .Flag("required", "deprecated", "explode", "allowReserved")
        .Schema("schema").Map("content", MediaType);

    private static readonly OutlineShape ServerVariable = new OutlineShape()
        .Text("default", "description").Texts("enum");

    private static readonly OutlineShape Server = new OutlineShape()
        .Text("url", "description").Map("variables", ServerVariable);

    public static readonly OutlineShape Operation = OperationFacts()
        .List("parameters", Parameter).Object("requestBody", RequestBody).Map("responses", Response).List("servers", Server);

    /// <summary>What a path says for all of its operations.</summary>
    public static readonly OutlineShape PathItem = new OutlineShape()
        .List("parameters", Parameter).List("servers", Server);

    private static readonly OutlineShape Info = new OutlineShape()
        .Text("title", "version", "description");

    private static readonly OutlineShape Tag = new OutlineShape()
        .Text("name", "description");

    private static readonly OutlineShape SecurityScheme = new OutlineShape()
        .Text("type", "name", "in", "scheme", "description");

    private static readonly OutlineShape Components = new OutlineShape()
        .Map("securitySchemes", SecurityScheme);

    /// <summary>What a document says beside its paths and schemas.</summary>
    public static readonly OutlineShape Document = DocumentFacts()
        .List("servers", Server).Object("components", Components);

    /// <summary>What an operation has in every version of OpenAPI.</summary>
    public static OutlineShape OperationFacts() => new OutlineShape()
        .Text("operationId", "summary", "description", "x-codegen-send", "x-codegen-key", "x-codegen-accept")
        .Flag("deprecated").Texts("tags").Requirements("security");

    /// <summary>What a document has in every version of OpenAPI.</summary>
    public static OutlineShape DocumentFacts() => new OutlineShape()
        .Object("info", Info).List("tags", Tag).Requirements("security");
}
