using System.Text.Json;
using Codegen.Simulators.Hosting;

namespace Codegen.Simulators.SmsFly;

/// <summary>Reads what a Viber message shows. Not all parts go together.</summary>
internal static class ViberContentReader
{
    public static SmsFlyPart Read(StrictObject viber, SmsFlyPart part)
    {
        var text = ReadText(viber);
        var image = ReadImage(viber);
        var (caption, url) = ReadButton(viber);
        return (text is not null, image is not null, caption is not null) switch
        {
            (false, true, false) or (true, false, _) or (true, true, true) =>
                part with { Text = text, Image = image, ButtonCaption = caption, ButtonUrl = url },
            (false, false, false) => throw new SmsFlyRefusal("INVTEXT", "A text or an image is required"),
            (true, true, false) => throw new SmsFlyRefusal("INVTEXT", "An image with a text needs a button"),
            (false, _, true) => throw new SmsFlyRefusal("INVTEXT", "A button needs a text"),
        };
    }

    private static string? ReadText(StrictObject viber) => viber.Take("text") switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.GetString()!.Length is >= 1 and <= 1000 => value.GetString(),
        _ => throw new SmsFlyRefusal("INVTEXT", "The text has from 1 to 1000 characters"),
    };

    private static string? ReadImage(StrictObject viber) => viber.Take("image") switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when IsAddress(value.GetString()!, Uri.UriSchemeHttps) => value.GetString(),
        _ => throw new SmsFlyRefusal("INVIMAGEURL", "An https address is expected"),
    };

    private static (string? Caption, string? Url) ReadButton(StrictObject viber)
    {
        if (viber.Take("button") is not { } value)
        {
            return default;
        }

        try
        {
            var button = new StrictObject(value, "$.data.viber.button");
            var caption = button.TakeRequiredText("caption", 30);
            var url = button.TakeRequiredText("url");
            button.End();
            return caption.Length > 0 && (IsAddress(url, Uri.UriSchemeHttp) || IsAddress(url, Uri.UriSchemeHttps))
                ? (caption, url)
                : throw new SmsFlyRefusal("INVBUTTON", "A button has a caption and an address");
        }
        catch (ShapeException problem)
        {
            throw new SmsFlyRefusal("INVBUTTON", problem.Message);
        }
    }

    private static bool IsAddress(string text, string scheme) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == scheme;
}
