using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views.Rules;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Imports;

/// <summary>Which facts an export can and cannot give, and what the rules can make of them.</summary>
internal sealed class CheckReport(ExportCheck check, IReadOnlyList<CsvText> texts) : View
{
    public override IReadOnlyList<Sheet> Sheets =>
    [
        Sheet.Create(
            "rules", check.Findings, ("rule", finding => finding.Rule.Name), ("answer", finding => finding.Answer),
            ("cap", finding => finding.Cap), ("asks", finding => finding.Rule.Question)),
        Sheet.Create(
            "texts", texts, ("property", text => text.Property), ("column", text => text.Column), ("text", text => text.Text),
            ("becomes", text => text.Becomes), ("source", text => EnumLabels.CamelCase(text.Source)), ("rows", text => text.Count)),
        Sheet.Create(
            "facts", check.Feeds, ("table", feed => feed.Table), ("property", feed => feed.Property), ("given", feed => feed.IsGiven),
            ("file", feed => feed.File), ("column", feed => feed.Column)),
    ];

    private Finding[] Unknown => [.. check.Findings.Where(finding => finding.Answer != AnswerKind.NotApplicable)];

    private Finding[] Waiting => [.. check.Findings.Except(Unknown)];

    public override void Write(IPage page)
    {
        page.Title(
            $"At best, a deal that is forecast from this export is {EnumLabels.CamelCase(check.Stance)}",
            $"{check.Rules - check.Findings.Count} of {check.Rules} rules can be answered in full");
        WriteFeeds(page);
        WriteTexts(page);
        WriteRules(page, "These rules can only answer unknown, or no", Unknown);
        WriteRules(page, "These rules are not asked before others have their facts", Waiting);
    }

    private void WriteFeeds(IPage page)
    {
        page.Heading("What the export gives");
        var grid = new Grid(Column.Kept("fact"), new Column("from"));
        foreach (var table in check.Feeds.GroupBy(feed => feed.Table).Where(IsToldOf))
            Add(grid, table.Key, [.. table]);
        page.Write(grid);
    }

    private void WriteTexts(IPage page)
    {
        var lines = TextLines.Of(texts).Concat(TextLines.Unmatched(texts)).ToArray();
        if (lines.Length == 0)
            return;
        page.Heading("What texts were read as");
        foreach (var line in lines)
            page.Write(line);
    }

    /// <summary>The history of close dates comes as changes or as snapshots: of the two, the one that is not there is not missed.</summary>
    private bool IsToldOf(IGrouping<string, ColumnMapping> table) => table.Any(feed => feed.IsGiven) || table.Key switch
    {
        "closeDateChanges" => !check.Feeds.Any(feed => feed is { Table: "closeDateSnapshots", IsGiven: true }),
        "closeDateSnapshots" or "dealSplits" => false,
        _ => true,
    };

    private static void Add(Grid grid, string table, IReadOnlyList<ColumnMapping> feeds)
    {
        if (!feeds.Any(feed => feed.IsGiven))
            grid.Add(new Phrase(table, Tone.Strong), new Phrase("nothing", Tone.Bad));
        else
            grid.Add(new Phrase(table, Tone.Strong), string.Join(", ", feeds.Select(feed => feed.File).OfType<string>().Distinct()));
        foreach (var feed in feeds.Where(_ => feeds.Any(one => one.IsGiven)))
            grid.Add($"  {feed.Property}", feed.IsGiven ? feed.Column ?? "the map" : new Phrase("not in the export", Tone.Bad));
    }

    private static void WriteRules(IPage page, string heading, Finding[] findings)
    {
        if (findings.Length == 0)
            return;
        page.Heading(heading);
        var grid = new Grid(Column.Kept("rule"), new Column("asks"), Column.Kept("caps at"));
        foreach (var finding in findings)
            grid.Add(finding.Rule.Name, finding.Rule.Question, CapLabel.Format(finding.Cap));
        page.Write(grid);
    }
}
