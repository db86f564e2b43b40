using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PipelineRules.Crm.Cells;

/// <summary>The letters of a noted format, each turned into what NodaTime calls it.</summary>
internal sealed partial class DayFormatParts
{
    private readonly string _noted;
    private readonly bool _isTwelveHours;

    public DayFormatParts(string noted)
    {
        _noted = noted;
        var parts = Part().Matches(noted);
        _isTwelveHours = parts.Any(part => part.Value.Equals("AM", StringComparison.OrdinalIgnoreCase));
        HasDay = parts.Any(part => part.Value[0] is 'Y' or 'y') && parts.Any(part => part.Value[0] is 'D' or 'd');
        HasTime = parts.Any(part => part.Value[0] is 'H' or 'h');
        HasOffset = parts.Any(part => part.Value[0] is 'Z');
        Patterns = [.. parts.Select(Pattern)];
    }

    public bool HasDay { get; }

    public bool HasTime { get; }

    public bool HasOffset { get; }

    public IReadOnlyList<string> Patterns { get; }

    [GeneratedRegex("'[^']*'|[Yy]+|[Mm]{1,4}|[Dd]{1,2}|[Hh]{1,2}|[Ss]{1,2}|AM|am|Z|T|.", RegexOptions.Singleline)]
    private static partial Regex Part();

    private string Pattern(Match part) => part.Value[0] switch
    {
        'Y' or 'y' => part.Length == 2 ? "yy" : "uuuu",
        'D' or 'd' => Width(part, "d"),
        'M' or 'm' when IsMinute(part) => Width(part, "m"),
        'M' or 'm' => part.Length > 2 ? new string('M', part.Length) : Width(part, "M"),
        'H' or 'h' => Width(part, _isTwelveHours ? "h" : "H"),
        'S' or 's' => "ss;FFFFFFFFF",
        'A' or 'a' when part.Length == 2 => "tt",
        'Z' => "o<Z+HH:mm>",
        '\'' when part.Length > 2 => part.Value,
        var other => "\\" + other,
    };

    private bool IsMinute(Match part) => _noted[..part.Index].LastOrDefault(char.IsLetter) is 'H' or 'h';

    // Between separators one digit is as good as two; without them, as in YYYYMMDD, places must be counted.
    private string Width(Match part, string letter)
    {
        var next = part.Index + part.Length;
        return part.Length == 1 || (IsFree(part.Index - 1) && IsFree(next)) ? letter : letter + letter;
    }

    private bool IsFree(int place) => place < 0 || place >= _noted.Length || !char.IsLetter(_noted[place]) || _noted[place] == 'T';
}
