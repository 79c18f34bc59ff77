using Codegen.Pipeline.Collections;

namespace Codegen.Pipeline.Model;

/// <summary>A request that the provider makes to an address of the user's.</summary>
/// <param name="Sources">Where values come from, in this order.</param>
/// <param name="IgnoreCase">Capitals in names do not count.</param>
/// <param name="Prefixes">Letters before names that some senders leave out.</param>
/// <param name="AnswerStatus">The status that has to be answered.</param>
/// <param name="AnswerListOf">The answer is a JSON list of this member of each item, else null.</param>
public sealed record ApiCallback(
    string Pointer,
    string Name,
    string Summary,
    string? Description,
    EquatableArray<CallbackSource> Sources,
    bool IgnoreCase,
    EquatableArray<string> Prefixes,
    ApiSchema Schema,
    int AnswerStatus,
    string? AnswerListOf,
    FactSource Confidence);
