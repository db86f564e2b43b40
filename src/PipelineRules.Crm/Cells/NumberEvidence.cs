using System;

namespace PipelineRules.Crm.Cells;

/// <summary>What the numbers of a column show of how they are written.</summary>
internal sealed class NumberEvidence
{
    private bool _showsPoint;
    private bool _showsComma;
    private bool _isAsked;

    /// <summary>
    /// Whether point or comma stands before the decimals, as far as the column shows it alone; null where it shows nothing, or both.
    /// </summary>
    public char? Point => (_showsPoint, _showsComma) switch
    {
        (true, false) => '.',
        (false, true) => ',',
        _ => null,
    };

    /// <summary>Whether the column shows both ways, or numbers that may be either, such as 250.000.</summary>
    public bool IsAsked => (_showsPoint && _showsComma) || (_isAsked && Point is null);

    /// <summary>How the numbers are read: as they show it, and not at all where they may be either.</summary>
    public NumberStyle Style => (Point ?? (IsAsked ? null : '.')) switch
    {
        '.' => NumberStyle.WithPoint,
        ',' => NumberStyle.WithComma,
        _ => NumberStyle.Undecided,
    };

    /// <summary>Looks at a cell.</summary>
    public void Look(ReadOnlySpan<char> text)
    {
        var (start, end) = (text.IndexOfAnyInRange('0', '9'), text.LastIndexOfAnyInRange('0', '9') + 1);
        if (start < 0)
            return;
        if (start > 0 && text[start - 1] is '.' or ',')
            start--;
        var number = text[start..end];
        var (points, commas) = (number.Count('.'), number.Count(','));
        if (points + commas == 0)
            return;
        switch (Shown(number, points, commas))
        {
            case '.': _showsPoint = true; break;
            case ',': _showsComma = true; break;
            case '?': _isAsked = true; break;
        }
    }

    /// <summary>The decimals' separator that a number shows; ? where it may be either, and nothing where it is no number.</summary>
    private static char? Shown(ReadOnlySpan<char> number, int points, int commas)
    {
        if (points > 0 && commas > 0)
            return points > 1 && commas > 1 ? null
                : number.LastIndexOf('.') > number.LastIndexOf(',') ? Once('.', points) : Once(',', commas);
        var separator = points > 0 ? '.' : ',';
        if (points + commas > 1)
            return separator == '.' ? ',' : '.';
        var before = number[..number.IndexOf(separator)];
        var after = number[(before.Length + 1)..];
        var mayBeThousands = after.Length == 3 && before.Length is >= 1 and <= 3 && before[0] != '0'
            && before.IndexOfAnyExceptInRange('0', '9') < 0;
        return mayBeThousands ? '?' : separator;
    }

    private static char? Once(char separator, int times) => times == 1 ? separator : null;
}
