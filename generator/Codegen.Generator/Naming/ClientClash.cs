namespace Codegen.Generator.Naming;

/// <summary>A spec that would generate a client which another spec generates.</summary>
internal sealed record ClientClash(string Path, string Client, string OtherPath);
