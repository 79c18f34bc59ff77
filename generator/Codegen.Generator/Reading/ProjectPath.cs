namespace Codegen.Generator.Reading;

/// <summary>Shows a path as seen from the project, so that what is generated does not depend on where the project lies.</summary>
internal static class ProjectPath
{
    public static string Relative(string path, string? projectDirectory)
    {
        var target = Segments(path);
        var origin = Segments(projectDirectory ?? "");
        var common = 0;
        while (common < origin.Length && common < target.Length - 1 && origin[common] == target[common])
        {
            common++;
        }

        // Nothing in common but the root: another drive, or no project directory at all.
        if (origin.Length == 0 || common == 0 || (common == 1 && origin[0].Length == 0))
        {
            return string.Join("/", target);
        }

        return string.Join("/", Enumerable.Repeat("..", origin.Length - common).Concat(target.Skip(common)));
    }

    private static string[] Segments(string path) => path.Replace('\\', '/').TrimEnd('/').Split('/');
}
