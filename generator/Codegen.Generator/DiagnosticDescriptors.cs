using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator;

/// <summary>The pipeline's problems as the compiler knows them: one field per <see cref="ProblemId"/>, of the same name.</summary>
public static class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnreadableDocument = Describe(ProblemId.UnreadableDocument);
    public static readonly DiagnosticDescriptor EmptyDocument = Describe(ProblemId.EmptyDocument);
    public static readonly DiagnosticDescriptor UnsupportedVersion = Describe(ProblemId.UnsupportedVersion);
    public static readonly DiagnosticDescriptor BrokenReference = Describe(ProblemId.BrokenReference);
    public static readonly DiagnosticDescriptor InvalidDocument = Describe(ProblemId.InvalidDocument);
    public static readonly DiagnosticDescriptor DocumentTooLarge = Describe(ProblemId.DocumentTooLarge);
    public static readonly DiagnosticDescriptor OverlayActionSkipped = Describe(ProblemId.OverlayActionSkipped);
    public static readonly DiagnosticDescriptor UnknownKey = Describe(ProblemId.UnknownKey);
    public static readonly DiagnosticDescriptor WrongType = Describe(ProblemId.WrongType);
    public static readonly DiagnosticDescriptor MissingKey = Describe(ProblemId.MissingKey);
    public static readonly DiagnosticDescriptor BadValue = Describe(ProblemId.BadValue);
    public static readonly DiagnosticDescriptor UnknownName = Describe(ProblemId.UnknownName);
    public static readonly DiagnosticDescriptor RepeatedValue = Describe(ProblemId.RepeatedValue);
    public static readonly DiagnosticDescriptor Contradiction = Describe(ProblemId.Contradiction);
    public static readonly DiagnosticDescriptor OperationSkipped = Describe(ProblemId.OperationSkipped);
    public static readonly DiagnosticDescriptor ConstructSimplified = Describe(ProblemId.ConstructSimplified);
    public static readonly DiagnosticDescriptor SecuritySchemeSkipped = Describe(ProblemId.SecuritySchemeSkipped);
    public static readonly DiagnosticDescriptor ServerSkipped = Describe(ProblemId.ServerSkipped);
    public static readonly DiagnosticDescriptor DefaultIgnored = Describe(ProblemId.DefaultIgnored);
    public static readonly DiagnosticDescriptor ConstraintIgnored = Describe(ProblemId.ConstraintIgnored);
    public static readonly DiagnosticDescriptor NameCollision = Describe(ProblemId.NameCollision);
    public static readonly DiagnosticDescriptor BadOption = Describe(ProblemId.BadOption);
    public static readonly DiagnosticDescriptor RuntimeMissing = Describe(ProblemId.RuntimeMissing);
    public static readonly DiagnosticDescriptor NothingGenerated = Describe(ProblemId.NothingGenerated);
    public static readonly DiagnosticDescriptor BadExtension = Describe(ProblemId.BadExtension);
    public static readonly DiagnosticDescriptor ClientTaken = Describe(ProblemId.ClientTaken);
    public static readonly DiagnosticDescriptor SelectionUnused = Describe(ProblemId.SelectionUnused);
    public static readonly DiagnosticDescriptor NameEntryUnused = Describe(ProblemId.NameEntryUnused);
    public static readonly DiagnosticDescriptor ChosenNameRefused = Describe(ProblemId.ChosenNameRefused);
    public static readonly DiagnosticDescriptor ExtensionUnused = Describe(ProblemId.ExtensionUnused);
    public static readonly DiagnosticDescriptor InternalError = Describe(ProblemId.InternalError);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        UnreadableDocument, EmptyDocument, UnsupportedVersion, BrokenReference, InvalidDocument, DocumentTooLarge, OverlayActionSkipped,
        UnknownKey, WrongType, MissingKey, BadValue, UnknownName, RepeatedValue, Contradiction,
        OperationSkipped, ConstructSimplified, SecuritySchemeSkipped, ServerSkipped, DefaultIgnored, ConstraintIgnored,
        NameCollision,
        BadOption, RuntimeMissing, NothingGenerated, BadExtension, ClientTaken, SelectionUnused, NameEntryUnused, ChosenNameRefused,
        ExtensionUnused,
        InternalError,
    }.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor For(ProblemId id) => ById[ProblemRules.Of(id).Code];

    // The pipeline writes the whole message: text of a spec in a format's arguments is safe, but neither short nor printable.
    private static DiagnosticDescriptor Describe(ProblemId problem)
    {
        var rule = ProblemRules.Of(problem);
        return new DiagnosticDescriptor(
            rule.Code,
            rule.Title,
            "{0}",
            "Codegen",
            SeverityOf(rule.Severity),
            isEnabledByDefault: true,
            description: rule.Hint,
            helpLinkUri: "generator/README.md#" + rule.Code.ToLowerInvariant());
    }

    private static DiagnosticSeverity SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
