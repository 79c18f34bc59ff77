using System.Runtime.CompilerServices;
using Codegen.Runtime.Http.Paging;
using Codegen.Runtime.Json;

namespace Codegen.Runtime.Http;

public sealed partial class ApiTransport
{
    /// <summary>Reads a list page by page. A page is asked for when its first item is wanted, and each has the whole timeout.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="request">The request without the parameter that says which page.</param>
    /// <param name="codec">The list's codec.</param>
    /// <param name="start">The parameter's value for the first page; null to leave it out.</param>
    /// <param name="cancellationToken">Stops the calls.</param>
    /// <returns>All items, in order.</returns>
    /// <exception cref="ApiException">The API answered with an error, unreadably, or not at all; pages before that were handed out.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<T> ListPagesAsync<T>(
        ApiRequest request,
        JsonCodec<IReadOnlyList<T>> codec,
        string? start,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        ApiPaging paging = request.Operation.Paging ?? throw new ArgumentException("The operation has no pages.", nameof(request));
        var state = new PageState(request, start);
        var target = new PageTarget(start, null);

        while (target is not null)
        {
            ApiRequest pageRequest = target.Link is Uri link ? request.ForLink(link) : request.ForPage(paging.Parameter, target.Value);
            Page<T> page = await ExchangeAsync(pageRequest, new PageShape<T>(paging, codec, state), cancellationToken).ConfigureAwait(false);

            foreach (T item in page.Items)
            {
                yield return item;
            }

            target = page.Next;
        }
    }
}
