using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using Codegen.Testing;

namespace Codegen.Generator.Tests.Packaging;

/// <summary>The package as a user gets it, packed once for all tests.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-package-");

    public PackedPackage() => Bytes = Pack("once");

    public byte[] Bytes { get; }

    /// <summary>Packs what the build of this test made.</summary>
    public byte[] Pack(string name)
    {
        var output = Path.Combine(_folder.FullName, name);
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "pack", RepositoryRoot.Combine("generator", "Codegen.Generator"), "-c", Configuration, "--no-build", "-nodeReuse:false", "-v", "q", "-o", output },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        return File.ReadAllBytes(Assert.Single(Directory.GetFiles(output, "*.nupkg")));
    }

    public IReadOnlyList<string> Entries()
    {
        using var archive = Open();
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public IReadOnlyDictionary<string, byte[]> Assemblies()
    {
        using var archive = Open();
        return archive.Entries
            .Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Name), ReadAll, StringComparer.Ordinal);
    }

    public XDocument Nuspec()
    {
        using var archive = Open();
        using var stream = archive.GetEntry("Codegen.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Configuration => AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    private ZipArchive Open() => new(new MemoryStream(Bytes), ZipArchiveMode.Read);

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
