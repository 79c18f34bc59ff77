using Codegen.Pipeline.CSharp.Text;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>The class that holds an operation's optional parameters.</summary>
/// <param name="Key">The deduplication key, which is filled in when the caller leaves it out; null where there is none.</param>
internal sealed record OptionalParameters(Code Type, IReadOnlyList<Argument> Arguments, Argument? Key);
