namespace Codegen.Pipeline.Problems;

/// <summary>The register of all problems: one row for each id.</summary>
public static class ProblemRules
{
    private static readonly ProblemRule[] Rows =
    [
        new(ProblemId.UnreadableDocument, ProblemSeverity.Error, "The document cannot be read",
            "The document is neither YAML nor JSON: {0}",
            "Correct the text at the marked place. YAML must be indented by blanks, not tabs."),
        new(ProblemId.EmptyDocument, ProblemSeverity.Error, "The document is empty",
            "The document is empty.",
            "Put an OpenAPI document or a descriptor into the file, or remove its ApiSpec item."),
        new(ProblemId.UnsupportedVersion, ProblemSeverity.Error, "The document's version is not supported",
            "The document's version is not supported: {0}.",
            "State one supported version at the top of the document, such as openapi: 3.0.3."),
        new(ProblemId.BrokenReference, ProblemSeverity.Warning, "A reference leads nowhere",
            "The reference '{0}' cannot be followed: {1}; what needs it was left out.",
            "Let it name something in this document (#/components/...), or in a file that is an ApiSpec item of the project, such as one with Part=\"true\"."),
        new(ProblemId.InvalidDocument, ProblemSeverity.Error, "The document breaks a rule of its format",
            "The document is not valid: {0}.",
            "Correct the marked place."),
        new(ProblemId.DocumentTooLarge, ProblemSeverity.Error, "The document is too large",
            "The document exceeds a limit: {0} (at most {1}).",
            "Split the document, or remove what is not needed from it."),
        new(ProblemId.OverlayActionSkipped, ProblemSeverity.Warning, "An action of an overlay was left out",
            "An action of the overlay was left out: {0}.",
            "Correct the action, or remove it if the document no longer needs it."),
        new(ProblemId.OperationSkipped, ProblemSeverity.Warning, "An operation was skipped",
            "Operation '{0}' was skipped: {1}.",
            "Change the marked part to something that is supported, or call the operation by hand."),
        new(ProblemId.ConstructSimplified, ProblemSeverity.Warning, "A construct was simplified",
            "{0} was read as {1}.",
            "Nothing need be done if the simpler form suffices; otherwise rewrite the marked part."),
        new(ProblemId.SecuritySchemeSkipped, ProblemSeverity.Warning, "A security scheme is not supported",
            "The security scheme '{0}' was left out: {1}.",
            "Operations that need it must be authenticated by a message handler of your own."),
        new(ProblemId.ServerSkipped, ProblemSeverity.Warning, "A server address cannot be used",
            "The server address '{0}' was left out: {1}.",
            "Give an absolute http or https address; or pass a base address when the client is constructed."),
        new(ProblemId.DefaultIgnored, ProblemSeverity.Warning, "A default value does not fit",
            "The default value {0} does not fit its schema and was left out.",
            "Correct the default value or the schema."),
        new(ProblemId.NameCollision, ProblemSeverity.Info, "Two things would have had one name",
            "The name '{0}' was taken; '{1}' was given instead.",
            "Nothing need be done; rename one of the two in the spec for a name of your choice."),
        new(ProblemId.BadOption, ProblemSeverity.Error, "An option is not usable",
            "The option {0} has the value '{1}'; allowed: {2}.",
            "Correct the option's value."),
        new(ProblemId.RuntimeMissing, ProblemSeverity.Error, "Codegen.Runtime is not referenced",
            "The project does not reference Codegen.Runtime, which the generated code needs.",
            "Reference the package Codegen without excluding its dependencies; it brings Codegen.Runtime."),
        new(ProblemId.NothingGenerated, ProblemSeverity.Error, "Nothing could be generated",
            "The document holds no operation that could be generated.",
            "See the warnings about this document for why each operation was skipped."),
        new(ProblemId.BadExtension, ProblemSeverity.Warning, "An extension is not usable",
            "The extension {0} has the value '{1}' and was ignored; allowed: {2}.",
            "Correct the extension's value."),
        new(ProblemId.ClientTaken, ProblemSeverity.Error, "Two specs make the same client",
            "'{0}' is generated from '{1}' already; nothing was generated from this document.",
            "Give one of the two ApiSpec items another Client or Namespace."),
        new(ProblemId.SelectionUnused, ProblemSeverity.Warning, "A selection matches nothing",
            "The pattern '{1}' of the option {0} matches no operation of the document.",
            "Correct the pattern, or remove it. In paths * stands for one part and ** for any number of them."),
        new(ProblemId.InternalError, ProblemSeverity.Error, "Internal error",
            "The generator failed: {0}",
            "This is a defect of the generator. Please report it with the part of the spec that is marked."),
    ];

    public static IReadOnlyList<ProblemRule> All => Rows;

    public static ProblemRule Of(ProblemId id) => Array.Find(Rows, row => row.Id == id)
        ?? throw new ArgumentOutOfRangeException(nameof(id), id, "The id has no row.");
}
