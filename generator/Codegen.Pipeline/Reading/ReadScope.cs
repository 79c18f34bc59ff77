using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Reading;

/// <summary>
/// What was met while one thing (an operation, a named schema) was read. A reader that cannot go on says so here and returns
/// something harmless; whoever opened the scope then takes the thing over whole or leaves it out.
/// </summary>
/// <param name="subject">The thing's name in messages.</param>
internal sealed class ReadScope(string subject)
{
    private readonly List<SpecProblem> _failures = [];
    private readonly List<string> _uses = [];

    public ProblemBag Notes { get; } = new();

    /// <summary>Why the thing cannot be read whole; the first one is the cause, the others may follow from it.</summary>
    public IReadOnlyList<SpecProblem> Failures => _failures;

    /// <summary>Pointers of the named schemas that the thing refers to.</summary>
    public IReadOnlyList<string> Uses => _uses;

    public void Note(ProblemId id, string pointer, params string[] arguments) => Notes.Add(id, pointer, arguments);

    public void Simplify(string pointer, string what, string readAs) => Note(ProblemId.ConstructSimplified, pointer, what, readAs);

    public void Skip(string pointer, string reason) => Fail(ProblemId.OperationSkipped, pointer, subject, reason);

    public void Break(string pointer, string reference, string reason) => Fail(ProblemId.BrokenReference, pointer, reference, reason);

    public void Use(string schemaPointer) => _uses.Add(schemaPointer);

    private void Fail(ProblemId id, string pointer, params string[] arguments) => _failures.Add(new SpecProblem(id, pointer, [.. arguments]));
}
