using System.ComponentModel;
using System.Diagnostics;

namespace Codegen.Testing.Node;

/// <summary>
/// Packages of npm in pinned versions, fetched once and kept in a cache folder that is not checked in. Where node, npm or the
/// network is missing, <see cref="MissingReason"/> says so, and whoever needs them goes without.
/// </summary>
public sealed class NodePackages
{
    private readonly string _folder;
    private readonly string[] _packages;
    private readonly Lazy<string?> _missing;

    /// <param name="name">The name of the cache folder, which has to change with the versions.</param>
    /// <param name="packages">Packages with their versions, such as <c>ajv@8.17.1</c>.</param>
    public NodePackages(string name, params string[] packages)
    {
        _folder = RepositoryRoot.Combine("tests", ".cache", name);
        _packages = packages;
        _missing = new Lazy<string?>(Install);
    }

    /// <summary>Why the packages are not there, or null where they are.</summary>
    public string? MissingReason => _missing.Value;

    /// <summary>Runs a script that may require the packages; it takes its input as one text and answers with another.</summary>
    public string Run(string script, string input)
    {
        var start = new ProcessStartInfo("node", ["-e", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException("The script failed: " + errors.GetAwaiter().GetResult());
    }

    private string? Install()
    {
        if (Directory.Exists(_folder))
        {
            return Fail("node", "--version");
        }

        // Another folder first, so that a broken download is never taken for a whole one.
        var download = _folder + "-" + Environment.ProcessId;
        Directory.CreateDirectory(download);
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            string[] arguments = ["install", "--prefix", download, "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1", "--fetch-timeout=20000", .. _packages];
            if (Fail(npm, arguments) is { } failure)
            {
                return failure;
            }

            Directory.Move(download, _folder);
        }
        catch (IOException failure)
        {
            // Another process may have been quicker.
            if (!Directory.Exists(_folder))
            {
                return "the packages could not be kept: " + failure.Message;
            }
        }
        finally
        {
            if (Directory.Exists(download))
            {
                Directory.Delete(download, recursive: true);
            }
        }

        return Fail("node", "--version");
    }

    private static string? Fail(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : program + " failed: " + errors;
        }
        catch (Win32Exception failure)
        {
            return program + " could not be run: " + failure.Message;
        }
    }
}
