using Codegen.Pipeline.Problems;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Problems;

/// <summary>What the compiler shows for a problem.</summary>
/// <param name="Hint">What its author can do about it.</param>
internal sealed record ProblemWording(string Title, string Message, DiagnosticSeverity Severity, string Hint)
{
    public static ProblemWording Of(ProblemId id) => id switch
    {
        ProblemId.UnreadableDocument => Error("The document cannot be read", "The document is neither YAML nor JSON: {0}", "Open the file at this place; a tab in YAML or a missing quote is the usual cause."),
        ProblemId.EmptyDocument => Error("The document is empty", "The document is empty", "Write an OpenAPI document or a descriptor, or remove the ApiSpec item."),
        ProblemId.UnsupportedVersion => Error("The document's version is not supported", "The document states '{0}', which is not a supported version", "Begin an OpenAPI document with openapi: 3.0.x and a descriptor with its format's name."),
        ProblemId.BrokenReference => Warning("A reference leads nowhere", "The reference '{0}' leads nowhere", "Correct the reference or add what it refers to."),
        ProblemId.InvalidDocument => Warning("The document breaks a rule of its format", "The document breaks a rule of its format: {0}", "Correct the document at this place."),
        ProblemId.DocumentTooLarge => Error("The document is too large", "The document's {0} is above the limit of {1}", "Split the document, or remove what the client does not need."),
        ProblemId.OperationSkipped => Warning("An operation was skipped", "Operation '{0}' uses {1}, which is not supported; it was skipped", "Describe the operation with supported means, or leave it out."),
        ProblemId.ConstructSimplified => Warning("A part was read as something simpler", "{0} is not supported; it was read as {1}", "Nothing is lost on the wire; check that the generated type suits."),
        ProblemId.SecuritySchemeSkipped => Warning("A security scheme is not supported", "Security scheme '{0}' was skipped: {1}", "Offer another scheme for the operations that need it."),
        ProblemId.ServerSkipped => Warning("A server address cannot be used", "Server address '{0}' was skipped: {1}", "Correct the address, or set BaseAddress in the client's options."),
        ProblemId.DefaultIgnored => Warning("A default value does not fit", "The default value '{0}' does not fit its schema; it was left out", "Correct the default or the schema."),
        ProblemId.NameCollision => Info("A name was changed", "'{0}' is taken; the name is '{1}' instead", "Rename one of the two in the document if the generated name does not suit."),
        ProblemId.BadOption => Error("An option of the ApiSpec item is not usable", "{0}=\"{1}\" is not usable; allowed is {2}", "Correct the option in the project file."),
        ProblemId.RuntimeMissing => Error("Codegen.Runtime is not referenced", "The project does not reference Codegen.Runtime; nothing was generated", "Reference the package Codegen, which brings it, and do not exclude its dependencies."),
        ProblemId.NothingGenerated => Error("Nothing could be generated", "The document holds no operation that could be generated", "Look at the warnings for the same file."),
        ProblemId.ClientTaken => Error("Two specs generate the same client", "'{0}' is generated from '{1}' already; nothing was generated for this file", "Give one of the two items another Client or Namespace."),
        _ => Error("Internal error", "The generator failed: {0}", "Please report this together with the document."),
    };

    private static ProblemWording Error(string title, string message, string hint) => new(title, message, DiagnosticSeverity.Error, hint);

    private static ProblemWording Warning(string title, string message, string hint) => new(title, message, DiagnosticSeverity.Warning, hint);

    private static ProblemWording Info(string title, string message, string hint) => new(title, message, DiagnosticSeverity.Info, hint);
}
