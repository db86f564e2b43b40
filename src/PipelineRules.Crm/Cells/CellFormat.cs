using System.Collections.Frozen;

namespace PipelineRules.Crm.Cells;

/// <summary>How a cell's text is written.</summary>
/// <param name="Days">Days and stamps.</param>
/// <param name="StatedNumbers">Numbers; null where nobody said, and the file itself is to show it.</param>
/// <param name="Nulls">Texts that stand for nothing.</param>
internal sealed record CellFormat(DayParser Days, NumberStyle? StatedNumbers, FrozenSet<string> Nulls)
{
    /// <summary>How numbers are read.</summary>
    public NumberStyle Numbers => StatedNumbers ?? NumberStyle.Default;

    /// <summary>The same for a cell that has no others beside it to show how its numbers are written.</summary>
    public CellFormat Shown(string text)
    {
        if (StatedNumbers is not null)
            return this;
        var evidence = new NumberEvidence();
        evidence.Look(text);
        return this with { StatedNumbers = evidence.Style };
    }
}
