using System.ComponentModel;
using System.Diagnostics;

namespace Codegen.Pipeline.Tests.Descriptors;

/// <summary>Ajv, a validator for JSON Schema 2020-12, fetched by npm once and kept in a cache folder.</summary>
internal static class Ajv
{
    private const string Version = "8.17.1";

    private static readonly string Folder = Path.Combine(DescriptorFiles.Root, "tests", ".cache", "ajv-" + Version);
    private static readonly Lazy<string?> Missing = new(Install);

    /// <summary>Why Ajv is not there, or null where it is.</summary>
    public static string? MissingReason => Missing.Value;

    private static string EntryPoint => Path.Combine(Folder, "node_modules", "ajv", "dist", "2020.js");

    /// <summary>Runs the script beside the tests, which takes its input as one JSON text.</summary>
    public static string Run(string script, string input)
    {
        var node = new ProcessStartInfo("node")
        {
            ArgumentList = { script, EntryPoint },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        using var process = Process.Start(node)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }

    private static string? Install()
    {
        if (File.Exists(EntryPoint))
        {
            return CheckNode();
        }

        // Other folder first, so that a broken download is never taken for a whole one.
        var download = Folder + "-" + Environment.ProcessId;
        Directory.CreateDirectory(download);
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            if (Fail(npm, "install", "--prefix", download, "--no-package-lock", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000", "ajv@" + Version) is { } failure)
            {
                return failure;
            }

            Directory.Move(download, Folder);
            return CheckNode();
        }
        catch (IOException failure)
        {
            return File.Exists(EntryPoint) ? CheckNode() : "Ajv could not be kept: " + failure.Message;
        }
        finally
        {
            if (Directory.Exists(download))
            {
                Directory.Delete(download, recursive: true);
            }
        }
    }

    private static string? CheckNode() => Fail("node", "--version");

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
