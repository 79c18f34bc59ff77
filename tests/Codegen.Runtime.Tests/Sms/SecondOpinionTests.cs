using System.Text;
using System.Text.Json.Nodes;
using Codegen.Runtime.Sms;
using Xunit;

namespace Codegen.Runtime.Tests.Sms;

public class SecondOpinionTests
{
    private const int Texts = 10_000;

    [SegmentsCalculatorFact]
    public void EncodingsAndUnitsOfRandomTexts()
    {
        var random = new RandomText(6);
        var texts = Enumerable.Range(0, Texts).Select(_ => random.Next(mayBreakPairs: true)).ToList();
        var answers = JsonNode.Parse(SegmentsCalculator.Run(Json(texts)))!.AsArray();

        Assert.Equal(Texts, answers.Count);
        for (var at = 0; at < Texts; at++)
        {
            var analysis = SmsText.Analyze(texts[at]);
            Assert.Equal((answers[at]![0]!.GetValue<bool>(), answers[at]![1]!.GetValue<int>()), (analysis.Encoding == SmsEncoding.Gsm7, analysis.Units));
        }
    }

    // Halves of surrogate pairs have to arrive as they are, which only escapes do.
    private static string Json(IEnumerable<string> texts)
    {
        var json = new StringBuilder("[");
        foreach (var text in texts)
        {
            json.Append(json.Length > 1 ? ",\"" : "\"");
            foreach (var character in text)
            {
                json.Append("\\u").Append(((int)character).ToString("x4"));
            }

            json.Append('"');
        }

        return json.Append(']').ToString();
    }
}
