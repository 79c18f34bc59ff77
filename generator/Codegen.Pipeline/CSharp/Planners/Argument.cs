using Codegen.Pipeline.CSharp.Text;
using Codegen.Pipeline.CSharp.Typing;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>A parameter of an operation as its method takes it.</summary>
/// <param name="Expression">How the body of the method names the value.</param>
/// <param name="IsNullable">The value can be null, which leaves the parameter out.</param>
internal sealed record Argument(ApiParameter Parameter, Code Name, Code Expression, TypeUse Type, bool IsNullable);
