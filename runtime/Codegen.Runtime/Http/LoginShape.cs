namespace Codegen.Runtime.Http;

/// <summary>The values that a step of a login takes out of its answer.</summary>
internal sealed class LoginShape(ApiLogin login, ApiLoginStep step, TimeProvider time) : IAnswerShape<Dictionary<string, string>>
{
    public Dictionary<string, string> Read(ApiAnswer answer)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (KeyValuePair<string, string> take in step.Take)
        {
            string? text = answer.FindText(take.Value);

            if (text is not null)
            {
                Check(answer, take.Key, text);
                values[take.Key] = text;
            }
            else if (take.Key != login.Expiry)
            {
                throw answer.Unreadable("a value that the login needs is missing.");
            }
        }

        return values;
    }

    // A token goes into headers and addresses: one with line ends must not get there.
    private void Check(ApiAnswer answer, string name, string text)
    {
        if (name == login.Expiry && !login.TryReadExpiry(text, time.GetUtcNow(), out _))
        {
            throw answer.Unreadable("it does not tell as described when the token ends.");
        }

        if (name == login.Token)
        {
            try
            {
                _ = login.Place(text);
            }
            catch (ArgumentException)
            {
                throw answer.Unreadable("its token has characters that cannot be sent.");
            }
        }
    }
}
