namespace Codegen.Pipeline.Model;

/// <summary>
/// The shape of a value. The set of cases is closed: a switch over it is exhaustive. A schema that contains itself does so
/// through a <see cref="ReferenceSchema"/>, so the tree is finite.
/// </summary>
public abstract record ApiSchema(SchemaFacts Facts);
