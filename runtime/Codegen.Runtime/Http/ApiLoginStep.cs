using System.ComponentModel;

namespace Codegen.Runtime.Http;

/// <summary>One call of a login.</summary>
/// <param name="Operation">The operation, which needs no credentials itself.</param>
/// <param name="Send">Members of the request.</param>
/// <param name="Take">Names for values of the answer, and the JSON pointers at which they stand.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiLoginStep(ApiOperation Operation, IReadOnlyList<ApiLoginValue> Send, IReadOnlyList<KeyValuePair<string, string>> Take);
