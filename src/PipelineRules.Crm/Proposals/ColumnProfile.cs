using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Proposals;

/// <summary>What the cells of a column look like, from the first rows of its file.</summary>
internal sealed class ColumnProfile(string name)
{
    private const int MostTexts = 60;
    private readonly HashSet<string> _distinct = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _texts = new(StringComparer.OrdinalIgnoreCase);

    public string Name => name;

    /// <summary>How its days are written.</summary>
    public DayNotation Days { get; } = new();

    /// <summary>How its numbers are written.</summary>
    public NumberEvidence Numbers { get; } = new();

    /// <summary>How many cells hold anything.</summary>
    public int Filled { get; private set; }

    public bool IsUnique => Filled > 0 && _distinct.Count == Filled;

    /// <summary>Whether most of its cells are days.</summary>
    public bool AreDays => Filled > 0 && Days.Count >= 0.9 * Filled;

    /// <summary>Whether most of its cells are amounts or other numbers.</summary>
    public bool AreNumbers => Filled > 0 && NumberCells >= 0.9 * Filled;

    public bool AreFlags => Filled > 0 && _distinct.All(text => FlagParser.Read(text).Error is null);

    public bool AreCurrencies =>
        Filled > 0 && _distinct.All(text => text.Length == 3 && text.All(char.IsAsciiLetter)) && _distinct.Count < MostTexts;

    /// <summary>Whether it has few texts, as a stage has.</summary>
    public bool AreFew => _distinct.Count is > 0 and <= MostTexts && (_distinct.Count <= Filled / 2 || _distinct.Count <= 12);

    /// <summary>Its texts, the most frequent first.</summary>
    public IEnumerable<string> Texts =>
        _texts.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key);

    private int NumberCells { get; set; }

    public void Look(string cell)
    {
        if (cell.Length == 0)
            return;
        Filled++;
        _distinct.Add(cell);
        if (_texts.TryGetValue(cell, out var count))
            _texts[cell] = count + 1;
        else if (_texts.Count <= MostTexts)
            _texts.Add(cell, 1);
        Days.Look(cell);
        var letters = cell.Count(char.IsLetter);
        if (cell.Any(char.IsAsciiDigit) && letters <= 3)
        {
            Numbers.Look(cell);
            NumberCells++;
        }
    }
}
