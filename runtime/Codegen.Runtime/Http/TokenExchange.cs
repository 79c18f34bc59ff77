namespace Codegen.Runtime.Http;

/// <summary>Sends a request of a login and gives the values that its shape takes out of the answer.</summary>
internal delegate Task<Dictionary<string, string>> TokenExchange(ApiRequest request, IAnswerShape<Dictionary<string, string>> shape);
