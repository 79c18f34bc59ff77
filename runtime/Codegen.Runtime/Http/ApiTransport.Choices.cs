namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>The operation with the path and the method that the options give it.</summary>
    /// <param name="operation">The operation as described.</param>
    /// <returns>The operation to make requests of.</returns>
    public ApiOperation Adapt(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);

        return _adaptedOperations.TryGetValue(operation, out ApiOperation? known)
            ? known
            : _adaptedOperations.GetOrAdd(operation, operation.With(_options));
    }

    /// <summary>The number of the value that a switch of the options has.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="otherwise">What holds unless it is set.</param>
    /// <returns>The number, from 0.</returns>
    public int Choice(string option, int otherwise) => _options.FindChoice(option) ?? otherwise;

    /// <summary>The name of an action or a parameter that the options give it.</summary>
    /// <param name="option">The option.</param>
    /// <param name="otherwise">The description's own.</param>
    /// <returns>The name on the wire.</returns>
    public string WireName(string option, string otherwise) => _options.FindText(option) ?? otherwise;
}
