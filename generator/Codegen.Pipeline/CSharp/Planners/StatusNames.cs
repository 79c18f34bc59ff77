using System.Globalization;
using Codegen.Pipeline.Model;

namespace Codegen.Pipeline.CSharp.Planners;

/// <summary>Names of answers by their status (RFC 9110, 15.3).</summary>
internal static class StatusNames
{
    public static string Of(ApiResponse response) => response.FirstStatus switch
    {
        0 => "Default",
        _ when response.LastStatus != response.FirstStatus => "Success",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        _ => "Status" + response.FirstStatus.ToString(CultureInfo.InvariantCulture),
    };
}
