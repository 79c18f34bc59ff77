using Codegen.Pipeline.Input.Overlays;
using Codegen.Pipeline.Input.Parts;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.Input;

/// <summary>Makes a spec's tree complete: with what its overlay changes and the files that it refers to.</summary>
public static class SpecAssembly
{
    /// <summary>Whether the tree can be read on; if not, a problem says why.</summary>
    public static bool Complete(SpecTree tree, SpecFile file, ProblemBag problems)
    {
        if (!OverlayReader.Apply(tree, file, problems))
        {
            return false;
        }

        PartBundle.Add(tree, file, problems);
        return true;
    }
}
