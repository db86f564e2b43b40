using System;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>
/// Coverage of what is to go as a small bar: proactive pipeline, then the rest of the open, with marks at the target and at its end.
/// </summary>
internal sealed class CoverageBar(Policy policy)
{
    private const int Cells = 15;
    private readonly int _target = (int)Math.Clamp(Math.Round(policy.CoverageTarget / policy.CoverageAmple * Cells), 1, Cells);

    /// <summary>What stands above the bars.</summary>
    public string Scale =>
        $"{"0X".PadRight(_target)}{NumberFormat.Target(policy.CoverageTarget).PadRight(Cells - _target + 1)}{
            NumberFormat.Target(policy.CoverageAmple)}";

    /// <summary>The bar of one row; in words where there is nothing to cover.</summary>
    public Line Draw(CoverageRow row) => row.State switch
    {
        CoverageState.Met => new Phrase("quota met", Tone.Good),
        CoverageState.NoQuota => new Phrase("no quota", Tone.Faint),
        _ => Bar(Reach(row.ProactiveToGoCoverage), Reach(row.ToGoCoverage), ToneOf(row.Band)),
    };

    public static Tone ToneOf(CoverageBand? band) => band switch
    {
        CoverageBand.Under => Tone.Bad,
        CoverageBand.Target or CoverageBand.Over => Tone.Good,
        _ => Tone.Plain,
    };

    private Line Bar(int proactive, int open, Tone tone) => new(
        new Phrase(Drawn('█', 0, Math.Min(proactive, Cells)), tone),
        new Phrase(Drawn('▒', Math.Min(proactive, Cells), Math.Min(open, Cells)), Tone.Faint),
        new Phrase(Drawn('·', Math.Min(open, Cells), Cells), Tone.Faint),
        new Phrase("│", Tone.Faint),
        new Phrase(open > Cells ? "▸" : " ", proactive > Cells ? tone : Tone.Faint));

    private string Drawn(char cell, int from, int to)
    {
        var drawn = new string(cell, Math.Max(0, to - from));
        return from <= _target && _target < to ? drawn.Insert(_target - from, "│") : drawn;
    }

    private int Reach(decimal? coverage) =>
        (int)Math.Clamp(Math.Floor((coverage ?? 0) / policy.CoverageAmple * Cells), 0, Cells + 1);
}
