using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Diffs;

/// <summary>What other settings or rules would change.</summary>
internal sealed class DiffView(
    PolicyDiff diff, IReadOnlyList<ThresholdFlip> flips, bool areThresholdsTried, int top, PipelineReport whole) : View
{
    private readonly IReadOnlyList<RuleDifference> _rules = diff.IsEmpty && flips.Count == 0 ? [] : diff.Rules;

    public override PipelineReport Whole => whole;

    public override IReadOnlyList<Sheet> Sheets =>
    [
        DiffSheets.Stances(diff.Stances), DiffSheets.Rules(_rules), DiffSheets.Coverage(diff.Coverage), DiffSheets.Thresholds(flips),
    ];

    public override void Write(IPage page)
    {
        page.Title(
            diff.IsEmpty ? "Nothing differs on these facts"
                : $"{Plural.Format(diff.Stances.Count, "deal")} of {diff.After.Deals.Count:N0} would change stance",
            $"as of {diff.After.AsOf:uuuu-MM-dd}");
        if (diff.Stances.Count > 0)
            WriteStances(page);
        if (diff.Coverage.Any(row => row.After.By == CoverageBy.Total))
            WriteCoverage(page);
        if (_rules.Count > 0)
            WriteRules(page);
        if (flips.Count > 0)
            WriteThresholds(page);
        else if (!areThresholdsTried)
            page.Write(new Phrase("--thresholds finds how far each setting is from changing a stance.", Tone.Faint));
    }

    private void WriteStances(IPage page)
    {
        page.Heading("Stances", "and the answer that does it");
        var grid = new Grid(new Column("deal"), Column.Kept("before"), Column.Kept("after"), new Column("rule"), Column.Kept("its answer"));
        foreach (var change in top == 0 ? diff.Stances : diff.Stances.Take(top))
            grid.Add(
                new Phrase(DisplayName.Format(change.After.Deal), Tone.Strong),
                Stance(change.Before.Stance),
                Stance(change.After.Stance),
                $"{change.Cause.Rule}{(change.Others.Count > 0 ? $" and {change.Others.Count} more" : "")}",
                $"{Answer(change.Cause.Before)} → {Answer(change.Cause.After)}");
        page.Write(grid);
        if (top > 0 && diff.Stances.Count > top)
            page.Write(new Phrase($"and {diff.Stances.Count - top:N0} more; --top 0 shows all", Tone.Faint));
    }

    private void WriteCoverage(IPage page)
    {
        page.Heading("Proactive pipeline and coverage");
        var grid = new Grid(
            Column.Kept(""), Column.Number("before"), Column.Number(""), Column.Number("after"), Column.Number(""));
        foreach (var pair in diff.Coverage.Where(row => row.After.By == CoverageBy.Total))
            grid.Add(
                new Phrase($"{pair.After.Period} {pair.After.Currency}", Tone.Strong),
                NumberFormat.Whole(pair.Before.Sums.Proactive), NumberFormat.Multiple(pair.Before.ProactiveToGoCoverage),
                NumberFormat.Whole(pair.After.Sums.Proactive), NumberFormat.Multiple(pair.After.ProactiveToGoCoverage));
        page.Write(grid);
    }

    private void WriteRules(IPage page)
    {
        page.Heading("Rules", "before → after");
        var grid = new Grid(
            new Column("rule"), Column.Number("yes"), Column.Number("no"), Column.Number("unknown"), Column.Number("holds down"),
            Column.Number("alone"));
        foreach (var rule in _rules)
            grid.Add(
                new Phrase(rule.Rule, rule.ChangedAnswers > 0 ? Tone.Strong : Tone.Plain),
                Counts(rule, tally => tally.Yes), Counts(rule, tally => tally.No), Counts(rule, tally => tally.Unknown),
                Counts(rule, tally => tally.HoldsDown), Counts(rule, tally => tally.HoldsDownAlone));
        page.Write(grid);
        var idle = _rules.Where(rule => rule.After is { NeverMatters: true }).Select(rule => rule.Rule).ToArray();
        if (idle.Length > 0)
            page.Write(new Phrase($"Never the reason for a stance on these facts: {string.Join(", ", idle)}", Tone.Faint));
    }

    private void WriteThresholds(IPage page)
    {
        page.Heading("Settings", "the nearest values with which a stance changes");
        var grid = new Grid(
            new Column("setting"), Column.Number("value"), Column.Number("below"), Column.Number("deals"), Column.Number("above"),
            Column.Number("deals"));
        foreach (var flip in flips)
            grid.Add(
                flip.Threshold, $"{flip.Value}", flip.Below is { } below ? $"{below}" : "-", $"{flip.DealsBelow:N0}",
                flip.Above is { } above ? $"{above}" : "-", $"{flip.DealsAbove:N0}");
        page.Write(grid);
    }

    private static Phrase Stance(Stance stance) => new(EnumLabels.CamelCase(stance), StanceTone.Of(stance));

    private static string Answer(AnswerKind? answer) => answer is { } known ? EnumLabels.CamelCase(known) : "not asked";

    private static string Counts(RuleDifference rule, Func<RuleTally, int> count)
    {
        var (before, after) = (rule.Before is { } old ? $"{count(old):N0}" : "-", rule.After is { } next ? $"{count(next):N0}" : "-");
        return before == after ? after : $"{before} → {after}";
    }
}
