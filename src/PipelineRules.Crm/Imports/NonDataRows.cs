using System;
using System.Linq;
using System.Text.RegularExpressions;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Tells the rows of a file that are no facts: the lines under a report (its title, a copyright), totals, and a header that stands there
/// again.
/// </summary>
internal sealed partial class NonDataRows(CsvFile file, Header header)
{
    private const int FewestColumns = 3;

    private int Count { get; set; }

    private long First { get; set; }

    private long Last { get; set; }

    /// <summary>What there is to say of the rows that were found; null where there were none.</summary>
    public string? Flaw => Count switch
    {
        0 => null,
        1 => $"row {First} of {Printable.Escaped(file.Name)} looks like a report's footer, a total or a header, so it is not read",
        _ => $"{Count} rows of {Printable.Escaped(file.Name)} (rows {First} to {Last}) look like a report's footer, totals or headers, so "
            + $"they are not read",
    };

    /// <summary>Whether the current row is none.</summary>
    /// <param name="id">The property by which facts are told apart; null for a table without one.</param>
    public bool Includes(ResolvedProperty? id)
    {
        if (header.Names.Count < FewestColumns || !(file.CellCount == 1 || (id is not null && IsNone(id))))
            return false;
        (Count, First, Last) = (Count + 1, Count == 0 ? file.Row : First, file.Row);
        return true;
    }

    private bool IsNone(ResolvedProperty id)
    {
        var text = id.Value()?.Text;
        if (text is not null && !text.Contains(' ', StringComparison.Ordinal) && !Total().IsMatch(text))
            return id.Place() is { } place && text.Equals(header.Names[place], StringComparison.OrdinalIgnoreCase) && IsHeader();
        var cells = Enumerable.Range(0, file.CellCount).Select(place => file[place]).Where(cell => cell.Length > 0).ToArray();
        return cells.Length == 1 || Total().IsMatch(text ?? cells[0])
            || (text is null && (Total().IsMatch(cells[0]) || cells.All(IsNumber)));
    }

    private bool IsHeader() => Enumerable.Range(0, Math.Min(file.CellCount, header.Names.Count))
        .All(place => file[place].Equals(header.Names[place], StringComparison.OrdinalIgnoreCase));

    private static bool IsNumber(string cell) =>
        cell.Any(char.IsAsciiDigit) && !cell.Any(char.IsLetter) && cell.Count(one => one is '-' or '/' or ':') < 2;

    [GeneratedRegex(
        @"^((grand|sub|overall|report)[ -]?)?(totals?|sum|count|average)( g[eé]n[eé]rale?)?( *\(.*\))?:?$|^(gesamt)?summen?:?$|^gesamt(ergebnis)?:?$|^(somme|suma|totale|totaal|razem|celkem)( général| general| generale)?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
