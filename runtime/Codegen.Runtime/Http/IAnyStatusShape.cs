namespace Codegen.Runtime.Http;

/// <summary>A shape that reads answers of any status itself, and throws for those that are no success.</summary>
internal interface IAnyStatusShape;
