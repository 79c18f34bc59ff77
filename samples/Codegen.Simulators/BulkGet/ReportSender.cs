using System.Net;

namespace Codegen.Simulators.BulkGet;

/// <summary>Pushes delivery reports to a receiver on this machine.</summary>
internal static class ReportSender
{
    public static async Task<HttpStatusCode> SendAsync(
        Uri address, BulkGetReport report, BulkGetReportStyle style, bool hasPrefixes, CancellationToken cancellationToken)
    {
        if (!address.IsLoopback)
        {
            throw new ArgumentException("Reports go to this machine only.", nameof(address));
        }

        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent(report.ToFields(hasPrefixes));
        if (style == BulkGetReportStyle.Form)
        {
            using var posted = await client.PostAsync(address, form, cancellationToken).ConfigureAwait(false);
            return posted.StatusCode;
        }

        var query = await form.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        using var got = await client.GetAsync(new UriBuilder(address) { Query = query }.Uri, cancellationToken).ConfigureAwait(false);
        return got.StatusCode;
    }
}
