using System.Globalization;

namespace Codegen.Runtime.Json;

internal sealed partial class JsonCheck
{
    internal void Text(string value)
    {
        Watch(value);

        if (TakeRule() is not JsonRule rule)
        {
            return;
        }

        // Code points are never more than UTF-16 units and never fewer than half of them.
        if (rule.MinLength > 0 || value.Length > rule.MaxLength)
        {
            int length = CodePoints(value);

            if (length < rule.MinLength)
            {
                Add(Path(), ConstraintRule.MinLength, JsonRule.Digits(rule.MinLength));
            }
            else if (length > rule.MaxLength)
            {
                Add(Path(), ConstraintRule.MaxLength, JsonRule.Digits(rule.MaxLength));
            }
        }

        if (rule.Pattern is JsonPattern pattern && !pattern.Matches(value))
        {
            Add(Path(), ConstraintRule.Pattern, pattern.Text);
        }
    }

    internal void Boolean(bool value)
    {
        Watch(value ? "true" : "false");
        _rule = null;
    }

    internal void Whole(long value)
    {
        if (IsWatched)
        {
            Watch(value.ToString(CultureInfo.InvariantCulture));
        }

        if (TakeRule() is { HasNumber: true } rule)
        {
            CheckNumber(rule, rule.Minimum?.Compare((decimal)value), rule.Maximum?.Compare((decimal)value), rule.MultipleOf?.Divides((decimal)value));
        }
    }

    internal void Decimal(decimal value)
    {
        if (TakeRule() is { HasNumber: true } rule)
        {
            CheckNumber(rule, rule.Minimum?.Compare(value), rule.Maximum?.Compare(value), rule.MultipleOf?.Divides(value));
        }
    }

    internal void Double(double value)
    {
        if (TakeRule() is { HasNumber: true } rule)
        {
            CheckNumber(rule, rule.Minimum?.Compare(value), rule.Maximum?.Compare(value), rule.MultipleOf?.Divides(value.ToString("R", CultureInfo.InvariantCulture)));
        }
    }

    internal void Single(float value)
    {
        if (TakeRule() is { HasNumber: true } rule)
        {
            CheckNumber(rule, rule.Minimum?.Compare(value), rule.Maximum?.Compare(value), rule.MultipleOf?.Divides(value.ToString("R", CultureInfo.InvariantCulture)));
        }
    }

    private static int CodePoints(string value)
    {
        int count = value.Length;

        for (int i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    private void CheckNumber(JsonRule rule, int? toMinimum, int? toMaximum, bool? isMultiple)
    {
        if (toMinimum < 0 || (toMinimum == 0 && rule.ExclusiveMinimum))
        {
            Add(Path(), rule.ExclusiveMinimum ? ConstraintRule.ExclusiveMinimum : ConstraintRule.Minimum, rule.Minimum!.Digits);
        }

        if (toMaximum > 0 || (toMaximum == 0 && rule.ExclusiveMaximum))
        {
            Add(Path(), rule.ExclusiveMaximum ? ConstraintRule.ExclusiveMaximum : ConstraintRule.Maximum, rule.Maximum!.Digits);
        }

        if (isMultiple == false)
        {
            Add(Path(), ConstraintRule.MultipleOf, rule.MultipleOf!.Digits);
        }
    }

    /// <summary>The object whose member, or whose list member's item, is being written.</summary>
    private Frame? Owner => _frames.Count switch
    {
        0 => null,
        _ when !_frames[^1].IsList => _frames[^1],
        > 1 when !_frames[^2].IsList => _frames[^2],
        _ => null,
    };

    private bool IsWatched => Owner is { Triggered: not null, Key: null };

    private void Watch(string text)
    {
        if (Owner is not { Triggered: bool[] triggered, Key: null } owner)
        {
            return;
        }

        JsonRequirement[] requirements = owner.Members!.Requirements;

        for (int i = 0; i < requirements.Length; i++)
        {
            triggered[i] |= requirements[i].Member == owner.Index && string.Equals(requirements[i].Value, text, StringComparison.Ordinal);
        }
    }
}
