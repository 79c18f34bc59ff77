using Codegen.Testing.Node;

namespace Codegen.Runtime.Tests.Sms;

/// <summary>A counter of segments that many use, as a second opinion on encodings and units.</summary>
internal static class SegmentsCalculator
{
    private const string Script =
        """
        const { SegmentedMessage } = require('sms-segments-calculator');
        const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(texts.map(text => {
          const message = new SegmentedMessage(text);
          const isGsm = message.encodingName === 'GSM-7';
          return [isGsm, message.messageSize / (isGsm ? 7 : 16)];
        })));
        """;

    public static NodePackages Packages { get; } = new("sms-segments-calculator-1.3.0", "sms-segments-calculator@1.3.0");

    public static string Run(string input) => Packages.Run(Script, input);
}
