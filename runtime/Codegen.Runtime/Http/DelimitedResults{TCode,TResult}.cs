using System.ComponentModel;
using Codegen.Runtime.Protocols;

namespace Codegen.Runtime.Http;

/// <summary>Makes the result of a call.</summary>
/// <typeparam name="TCode">The enum of the API's codes.</typeparam>
/// <typeparam name="TResult">The result's type.</typeparam>
/// <param name="answers">All that is known at its end.</param>
/// <returns>The result.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TResult DelimitedResults<TCode, out TResult>(TargetAnswers<TCode> answers)
    where TCode : struct, Enum;
