using Codegen.Pipeline.Reading.Descriptors.Values;

namespace Codegen.Pipeline.Reading.Descriptors;

/// <summary>Judges schema objects before they are read.</summary>
internal static class SchemaCheck
{
    public static DescriptorObject? Run(DescriptorObject source, DescriptorSession session)
    {
        source.IgnoreRest();
        return source;
    }
}
