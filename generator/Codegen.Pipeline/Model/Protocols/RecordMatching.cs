namespace Codegen.Pipeline.Model.Protocols;

/// <summary>How records are matched to what was requested.</summary>
/// <param name="Parameter">The list parameter, by its key in the document.</param>
/// <param name="Field">The field that repeats its value.</param>
/// <param name="UnknownAfterEnd">After a record that ends a batch, a value without a record has an unknown outcome; otherwise it was not submitted.</param>
/// <param name="UnknownOtherwise">The same in all other answers.</param>
public sealed record RecordMatching(string Pointer, string Parameter, string Field, MatchNormalisation Normalise, bool UnknownAfterEnd, bool UnknownOtherwise);
