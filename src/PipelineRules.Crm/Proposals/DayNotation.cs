using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Proposals;

/// <summary>How the days of a column are written, as far as its cells show.</summary>
internal sealed partial class DayNotation
{
    private readonly HashSet<string> _formats = [];
    private readonly IsoFormat _iso = new();
    private readonly NamedMonthFormat _named = new(MonthNames.All);
    private bool _dayFirst;
    private bool _monthFirst;
    private bool _isEither;

    /// <summary>How many cells are days.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no cell shows if the day or the month stands first.</summary>
    public bool IsAsked => _isEither && !_dayFirst && !_monthFirst;

    /// <summary>The ways to note down; empty where nothing has to be said.</summary>
    public IEnumerable<string> Formats =>
        _formats.Select(
            format => _dayFirst && !_monthFirst ? format.Replace("<", "D").Replace(">", "M") : format.Replace("<", "M").Replace(">", "D"));

    public void Look(string cell)
    {
        if (_iso.Read(cell) is not null || _named.Read(cell) is not null)
        {
            Count++;
            return;
        }

        if (Numeric().Match(cell) is not { Success: true } match)
            return;
        var (first, second) = (int.Parse(match.Groups[1].ValueSpan, null), int.Parse(match.Groups[3].ValueSpan, null));
        if (first > 31 || second > 31 || (first > 12 && second > 12) || first == 0 || second == 0)
            return;
        Count++;
        (_dayFirst, _monthFirst, _isEither) = (_dayFirst || first > 12 || match.Groups[2].Value == ".", _monthFirst || second > 12, true);
        var year = match.Groups[4].Length == 2 ? "YY" : "YYYY";
        var time = match.Groups[5].Value.Trim() is not { Length: > 0 } clock ? ""
            : clock.EndsWith('M') || clock.EndsWith('m') ? clock.Count(one => one == ':') == 2 ? " h:mm:ss AM" : " h:mm AM"
            : clock.Count(one => one == ':') == 2 ? " H:mm:ss" : " H:mm";
        _formats.Add($"<{match.Groups[2].Value}>{match.Groups[2].Value}{year}{time}");
    }

    [GeneratedRegex(
        @"^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})( +\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();
}
