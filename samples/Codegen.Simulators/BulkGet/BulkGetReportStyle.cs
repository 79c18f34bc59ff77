namespace Codegen.Simulators.BulkGet;

/// <summary>How a delivery report travels.</summary>
public enum BulkGetReportStyle
{
    /// <summary>POST with the fields as a form.</summary>
    Form,

    /// <summary>GET with the fields in the query.</summary>
    Query,
}
