namespace Codegen.Runtime.Http;

/// <summary>How the names and the values of fields are escaped.</summary>
/// <param name="Name">For names, and for what separates values.</param>
/// <param name="Value">For values.</param>
internal sealed record FieldEscapes(Func<string, string> Name, Func<string, string> Value)
{
    /// <summary>For a query, and for cookies in the style of one.</summary>
    internal static readonly FieldEscapes Query = new(PercentEncoding.Component, PercentEncoding.Component);

    internal static readonly FieldEscapes QueryReserved = new(PercentEncoding.Component, PercentEncoding.Reserved);

    internal static readonly FieldEscapes Form = new(PercentEncoding.Form, PercentEncoding.Form);

    internal static readonly FieldEscapes FormReserved = new(PercentEncoding.Form, PercentEncoding.FormReserved);
}
