using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Where a value stands in a request and what it is called there.</summary>
internal sealed record WireName(ParameterLocation Location, bool InForm, string Name)
{
    /// <summary>In headers capitals do not count.</summary>
    public static WireName Of(ParameterLocation location, bool inForm, string name) => location switch
    {
        ParameterLocation.Header => new WireName(location, false, name.ToLowerInvariant()),
        ParameterLocation.Path => new WireName(location, false, name),
        _ => new WireName(location, inForm, name),
    };
}
