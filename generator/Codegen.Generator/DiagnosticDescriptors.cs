using System.Globalization;
using Codegen.Generator.Problems;
using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator;

/// <summary>The pipeline's problems as the compiler knows them: one field per <see cref="ProblemId"/>, of the same name.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>Index of the argument that holds the JSON pointer; those before it are the message's own.</summary>
    internal const int PointerArgument = 3;

    public static readonly DiagnosticDescriptor UnreadableDocument = Describe(ProblemId.UnreadableDocument);
    public static readonly DiagnosticDescriptor EmptyDocument = Describe(ProblemId.EmptyDocument);
    public static readonly DiagnosticDescriptor UnsupportedVersion = Describe(ProblemId.UnsupportedVersion);
    public static readonly DiagnosticDescriptor BrokenReference = Describe(ProblemId.BrokenReference);
    public static readonly DiagnosticDescriptor InvalidDocument = Describe(ProblemId.InvalidDocument);
    public static readonly DiagnosticDescriptor DocumentTooLarge = Describe(ProblemId.DocumentTooLarge);
    public static readonly DiagnosticDescriptor OperationSkipped = Describe(ProblemId.OperationSkipped);
    public static readonly DiagnosticDescriptor ConstructSimplified = Describe(ProblemId.ConstructSimplified);
    public static readonly DiagnosticDescriptor SecuritySchemeSkipped = Describe(ProblemId.SecuritySchemeSkipped);
    public static readonly DiagnosticDescriptor ServerSkipped = Describe(ProblemId.ServerSkipped);
    public static readonly DiagnosticDescriptor DefaultIgnored = Describe(ProblemId.DefaultIgnored);
    public static readonly DiagnosticDescriptor NameCollision = Describe(ProblemId.NameCollision);
    public static readonly DiagnosticDescriptor BadOption = Describe(ProblemId.BadOption);
    public static readonly DiagnosticDescriptor RuntimeMissing = Describe(ProblemId.RuntimeMissing);
    public static readonly DiagnosticDescriptor NothingGenerated = Describe(ProblemId.NothingGenerated);
    public static readonly DiagnosticDescriptor ClientTaken = Describe(ProblemId.ClientTaken);
    public static readonly DiagnosticDescriptor InternalError = Describe(ProblemId.InternalError);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        UnreadableDocument, EmptyDocument, UnsupportedVersion, BrokenReference, InvalidDocument, DocumentTooLarge,
        OperationSkipped, ConstructSimplified, SecuritySchemeSkipped, ServerSkipped, DefaultIgnored,
        NameCollision,
        BadOption, RuntimeMissing, NothingGenerated, ClientTaken,
        InternalError,
    }.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor For(ProblemId id) => ById[IdOf(id)];

    internal static string IdOf(ProblemId id) => "CG" + ((int)id).ToString("0000", CultureInfo.InvariantCulture);

    private static DiagnosticDescriptor Describe(ProblemId problem)
    {
        var id = IdOf(problem);
        var wording = ProblemWording.Of(problem);
        return new DiagnosticDescriptor(
            id,
            wording.Title,
            $"{wording.Message}{{{PointerArgument}}}",
            "Codegen",
            wording.Severity,
            isEnabledByDefault: true,
            description: wording.Hint,
            helpLinkUri: "generator/README.md#" + id.ToLowerInvariant());
    }
}
