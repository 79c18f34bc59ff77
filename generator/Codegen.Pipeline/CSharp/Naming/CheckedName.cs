using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Naming;

/// <summary>A chosen name that C# allows.</summary>
/// <param name="Name">As it is given; the source may be written otherwise, such as with a capital for a parameter.</param>
internal sealed record CheckedName(string Name, ChosenName Source);
