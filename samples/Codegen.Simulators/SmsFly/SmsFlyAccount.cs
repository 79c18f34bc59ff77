using System.Globalization;

namespace Codegen.Simulators.SmsFly;

/// <summary>Messages and money. Safe for use from many threads.</summary>
internal sealed class SmsFlyAccount(SmsFlySettings settings)
{
    private readonly Lock _lock = new();
    private readonly List<SmsFlyMessage> _messages = [];
    private decimal _sms = settings.SmsBalance;
    private decimal _viber = settings.ViberBalance;

    public (decimal Sms, decimal Viber) Balance
    {
        get { lock (_lock) { return (_sms, _viber); } }
    }

    public IReadOnlyList<SmsFlyMessage> Messages
    {
        get { lock (_lock) { return [.. _messages]; } }
    }

    public DateTimeOffset Now => settings.Clock.GetUtcNow().ToOffset(settings.Offset);

    public SmsFlyMessage Send(string recipient, IReadOnlyList<SmsFlyPart> parts)
    {
        lock (_lock)
        {
            var isPaid = Pay(parts[0]);
            if (!isPaid && settings.RefusesWithoutFunds)
            {
                throw new SmsFlyRefusal("INSUFFICIENTFUNDS", "There is not enough money");
            }

            var first = isPaid ? settings.FirstStatus : "INSUFFICIENTFUND";
            var message = new SmsFlyMessage
            {
                MessageId = string.Create(CultureInfo.InvariantCulture, $"MSG{_messages.Count + 1:D10}"),
                Recipient = recipient,
                Parts = [.. parts.Select((part, index) => part with { Status = index == 0 ? first : "RESERVED", Date = Now })],
            };
            _messages.Add(message);
            return message;
        }
    }

    public void SetStatus(string messageId, string channel, string status)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(message => message.MessageId == messageId);
            var message = index >= 0 ? _messages[index] : throw new ArgumentException($"There is no message {messageId}.", nameof(messageId));
            _messages[index] = message with
            {
                Parts = [.. message.Parts.Select(part => part.Channel == channel ? part with { Status = status, Date = Now } : part)],
            };
        }
    }

    private bool Pay(SmsFlyPart part)
    {
        ref var balance = ref part.Channel == "sms" ? ref _sms : ref _viber;
        if (balance < part.Cost)
        {
            return false;
        }

        balance -= part.Cost;
        return true;
    }
}
