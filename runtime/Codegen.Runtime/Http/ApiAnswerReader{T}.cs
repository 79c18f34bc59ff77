using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>Makes a result of an answer, which must not be kept.</summary>
/// <typeparam name="T">The result's type.</typeparam>
/// <param name="answer">The answer.</param>
/// <returns>The result.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ApiAnswerReader<T>(ApiAnswer answer);
