namespace Codegen.Runtime.Sms;

/// <summary>A text whose look-alikes were replaced, with all that was done to it and what that saved.</summary>
public sealed class SmsReplacementResult
{
    internal SmsReplacementResult(string text, IReadOnlyList<SmsReplacement> replacements, SmsAnalysis before, SmsAnalysis after)
    {
        Text = text;
        Replacements = replacements;
        Before = before;
        After = after;
    }

    /// <summary>The new text; the original where nothing was replaced.</summary>
    public string Text { get; }

    /// <summary>Each character that was replaced, in the order of the text.</summary>
    public IReadOnlyList<SmsReplacement> Replacements { get; }

    /// <summary>What the original text costs.</summary>
    public SmsAnalysis Before { get; }

    /// <summary>What the new text costs.</summary>
    public SmsAnalysis After { get; }

    /// <summary>
    /// The segments saved. 0 where the text fits as many as before or still needs UCS-2 for another character; negative where
    /// the longer text costs more. Then the original is the better one.
    /// </summary>
    public int SegmentsSaved => Before.Segments - After.Segments;
}
