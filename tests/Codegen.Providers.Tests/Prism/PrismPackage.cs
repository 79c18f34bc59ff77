using System.Diagnostics;
using Codegen.Testing;

namespace Codegen.Providers.Tests.Prism;

/// <summary>Prism, a validating proxy for OpenAPI documents, fetched by npm once and kept in a cache folder.</summary>
internal static class PrismPackage
{
    private const string Version = "5.14.2";

    private static readonly string Folder = RepositoryRoot.Combine("tests", ".cache", "prism-" + Version);
    private static readonly Lazy<string?> Missing = new(Install);

    /// <summary>Why Prism is not there, or null where it is.</summary>
    public static string? MissingReason => Missing.Value;

    public static string EntryPoint => Path.Combine(Folder, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    private static string? Install()
    {
        if (File.Exists(EntryPoint))
        {
            return null;
        }

        // Other folder first, so that a broken download is never taken for a whole one.
        var download = Folder + "-" + Environment.ProcessId;
        Directory.CreateDirectory(download);
        var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            ArgumentList = { "install", "--prefix", download, "--no-package-lock", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000", "@stoplight/prism-cli@" + Version },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        try
        {
            using var process = Process.Start(npm)!;
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return "npm could not install Prism: " + errors;
            }

            Directory.Move(download, Folder);
            return null;
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or IOException)
        {
            return File.Exists(EntryPoint) ? null : "npm could not be run: " + failure.Message;
        }
        finally
        {
            if (Directory.Exists(download))
            {
                Directory.Delete(download, recursive: true);
            }
        }
    }
}
