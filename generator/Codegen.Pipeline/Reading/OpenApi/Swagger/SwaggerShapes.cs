namespace Codegen.Pipeline.Reading.OpenApi.Swagger;

/// <summary>What we look at in OpenAPI 2.0 documents, where it differs from OpenAPI 3.</summary>
internal static class SwaggerShapes
{
    /// <summary>The member of an outline that says where a value's schema stands, if it is given in an object of its own.</summary>
    public const string Schema = "schema";

    private static readonly OutlineShape Header = new OutlineShape()
        .Text("description");

    private static readonly OutlineShape Response = new OutlineShape()
        .Text("description").Schema(Schema).Map("headers", Header).Keys("examples");

    private static readonly OutlineShape Parameter = new OutlineShape()
        .Text("name", "in", "description", "type", "collectionFormat").Flag("required", "deprecated").Schema(Schema);

    private static readonly OutlineShape SecurityScheme = new OutlineShape()
        .Text("type", "name", "in", "description");

    public static readonly OutlineShape Operation = OutlineShapes.OperationFacts()
        .Texts("consumes", "produces", "schemes").List("parameters", Parameter).Map("responses", Response);

    public static readonly OutlineShape PathItem = new OutlineShape()
        .List("parameters", Parameter);

    public static readonly OutlineShape Document = OutlineShapes.DocumentFacts()
        .Text("host", "basePath").Texts("schemes", "consumes", "produces").Map("securityDefinitions", SecurityScheme);
}
