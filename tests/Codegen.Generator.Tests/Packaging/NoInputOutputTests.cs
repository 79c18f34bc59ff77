using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Codegen.Pipeline;

namespace Codegen.Generator.Tests.Packaging;

/// <summary>A spec is text from anywhere: nothing in it may make the compiler open, start or load anything.</summary>
public class NoInputOutputTests
{
    private static readonly string[] BannedTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
        "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Console", "System.AppDomain", "System.Activator",
        "System.Reflection.Emit.AssemblyBuilder", "System.Threading.Thread",
    ];

    private static readonly string[] BannedNamespaces = ["System.Net", "System.Net.Http", "System.Net.Sockets", "Microsoft.Win32", "System.IO.Pipes"];

    // The keys of an operation in the model of Microsoft.OpenApi; a name and no more.
    private const string MethodName = "System.Net.Http.HttpMethod";

    private static readonly string[] BannedMembers =
    [
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.LoadFrom", "System.Reflection.Assembly.LoadFile",
        "System.Environment.GetEnvironmentVariable", "System.Environment.get_CurrentDirectory", "System.Environment.get_MachineName",
        "System.Environment.get_UserName", "System.Environment.get_NewLine", "System.Environment.Exit", "System.Environment.FailFast",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid",
        "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetFullPath",
    ];

    [Theory]
    [InlineData(typeof(ApiClientGenerator))]
    [InlineData(typeof(SpecPipeline))]
    public void OurAssembliesTouchNothingOutside(Type ofAssembly)
    {
        using var file = new PEReader(File.OpenRead(ofAssembly.Assembly.Location));
        var reader = file.GetMetadataReader();

        var types = reader.TypeReferences.Select(reader.GetTypeReference).ToList();
        Assert.Empty(types.Select(type => NameOf(reader, type)).Intersect(BannedTypes));
        Assert.DoesNotContain(types, type => BannedNamespaces.Contains(reader.GetString(type.Namespace)) && NameOf(reader, type) != MethodName);
        Assert.Empty(Members(reader).Intersect(BannedMembers));
    }

    private static IEnumerable<string> Members(MetadataReader reader) => reader.MemberReferences
        .Select(reader.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => $"{NameOf(reader, reader.GetTypeReference((TypeReferenceHandle)member.Parent))}.{reader.GetString(member.Name)}");

    private static string NameOf(MetadataReader reader, TypeReference type) => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
}
