using Codegen.Pipeline.Input;
using Codegen.Pipeline.Problems;
using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Reads the parts of a descriptor of which one with mistakes does not disturb the others.</summary>
/// <param name="whole">What the parts of the frame use.</param>
internal sealed class DescriptorParts(DescriptorSession session, ProblemBag problems, ReadScope whole, CancellationToken cancellationToken)
{
    private readonly List<string> _uses = [.. whole.Uses];

    /// <summary>Pointers of the named schemas that the parts refer to.</summary>
    public IReadOnlyList<string> Uses => _uses;

    public List<T> Read<T>(DescriptorValue value, TextRule names, int least, Func<string, DescriptorObject, ReadScope, T> read)
        where T : class
    {
        var count = 0;
        return value.Members(names, (name, member) => ++count > SpecLimits.Operations ? TooMany<T>(value, count) : ReadOne(name, member, read), least);
    }

    private T? ReadOne<T>(string name, DescriptorValue member, Func<string, DescriptorObject, ReadScope, T> read)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        var scope = new ReadScope(name);
        var before = session.Mistakes.Count;
        var part = member.Object(source => read(name, source, scope));
        foreach (var failure in scope.Failures)
        {
            problems.Add(failure);
        }

        if (part is null || session.Mistakes.Count > before || scope.Failures.Count > 0)
        {
            return null;
        }

        problems.AddRange(scope.Notes);
        _uses.AddRange(scope.Uses);
        return part;
    }

    private T? TooMany<T>(DescriptorValue value, int count)
        where T : class
    {
        if (count == SpecLimits.Operations + 1)
        {
            problems.Add(ProblemId.DocumentTooLarge, value.Pointer, "number of operations", ProblemText.Number(SpecLimits.Operations));
        }

        return null;
    }
}
