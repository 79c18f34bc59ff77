using System;
using System.Threading;
using System.Threading.Tasks;
using Smoke.PostOffice;

namespace Smoke;

/// <summary>Calls a client that came about by all options of a spec: a part, an overlay, and a selection of operations.</summary>
internal static class Options
{
    public static async Task UseAsync()
    {
        using var handler = new ScriptedHandler("""{"id":"l-1","weight":20,"insured":true}""", """{"id":"p-1","weight":900}""");
        using var client = new PostOfficeClient(handler);

        var letter = await client.Letters.GetAsync("l-1", CancellationToken.None).ConfigureAwait(false);
        Expect(letter.Weight == 20, "a shape of the part");
        Expect(letter.Insured == true, "a member of the overlay");

        var parcel = await client.Parcels.GetAsync("p-1", CancellationToken.None).ConfigureAwait(false);
        Expect(parcel.Id == "p-1", "a selected path");

        Expect(typeof(ParcelsOperations).GetMethod("SendAsync") is null, "a path that is not selected");
        Expect(typeof(PostOfficeClient).GetProperty("Stamps") is null, "a tag that is left out");
        Expect(typeof(LettersOperations).GetMethod("BurnAsync") is null, "an operation that is left out");
    }

    private static void Expect(bool isSo, string what)
    {
        Console.WriteLine($"{what}: {(isSo ? "ok" : "not as expected")}");
        if (!isSo)
        {
            throw new InvalidOperationException(what);
        }
    }
}
