using Codegen.Pipeline.CSharp.Naming;
using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;
using Codegen.Pipeline.Problems;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>What all planners of one spec share: solved names and types.</summary>
internal sealed record PlanContext(
    ApiModel Model,
    ClientNames Client,
    TypeCatalog Catalog,
    TypeMapper Types,
    CodecTable Codecs,
    NameScope TypeNames,
    Code CodecsName,
    ProblemBag Problems)
{
    public Code Namespace { get; } = Code.Namespace(Client.Namespace);

    public Code Access { get; } = Client.IsPublic ? Code.Of($"public") : Code.Of($"internal");

    /// <summary>The document's rules for values that are sent.</summary>
    public RulePlanner Rules { get; } = new(Catalog, Types, new RuleTable(Codecs.ClassName, new NameScope(new ProblemBag())));

    /// <summary>The full name of a type of this client.</summary>
    public Code TypeName(string name) => Code.Of($"global::{Namespace}.{Code.Identifier(name)}");
}
