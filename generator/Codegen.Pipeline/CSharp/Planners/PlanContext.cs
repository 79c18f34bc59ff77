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
    /// <summary>What the caller can choose.</summary>
    public ClientOptions Options { get; init; } = new(null, []);

    /// <summary>The names of the operations.</summary>
    public required OperationNames Operations { get; init; }

    /// <summary>The names of a client with delimited answers; null for others.</summary>
    public DelimitedNames? Delimited { get; init; }

    /// <summary>What the client has beyond plain HTTP.</summary>
    public ClientProtocol? Protocol { get; init; }

    /// <summary>Text formats of the API's own.</summary>
    public ValueFormatTypes Formats { get; init; } = new([], Code.Empty);

    /// <summary>The full names of the fields that describe operations, by the operation's id; complete once the groups are planned.</summary>
    public Dictionary<string, Code> OperationFields { get; } = new(StringComparer.Ordinal);

    public Code Namespace { get; } = Code.Namespace(Client.Namespace);

    public Code Access { get; } = Client.IsPublic ? Code.Of($"public") : Code.Of($"internal");

    /// <summary>The document's rules for values that are sent.</summary>
    public RulePlanner Rules { get; } = new(Catalog, Types, new RuleTable(Codecs.ClassName, new NameScope(new ProblemBag())));

    /// <summary>The full name of a type of this client.</summary>
    public Code TypeName(string name) => Code.Of($"global::{Namespace}.{Code.Identifier(name)}");
}
