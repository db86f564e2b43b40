using System.Collections.Generic;
using System.Linq;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Rules;

/// <summary>All rules by topic.</summary>
internal sealed class RulesView(Rulebook rulebook) : View
{
    public override IReadOnlyList<Sheet> Sheets => [RuleSheet.Create(rulebook.Rules)];

    public override void Write(IPage page)
    {
        Notices.Write(page, rulebook);
        page.Title(
            $"{Plural.Format(rulebook.Rules.Count, "rule")} of the rulebook {rulebook.Name} {rulebook.Version}",
            "and the best stance a deal may have on an answer");
        var grid = new Grid(Column.Kept("rule"), new Column("asks"), Column.Kept("on no"), Column.Kept("on unknown"));
        foreach (var topic in rulebook.Rules.GroupBy(rule => rule.Topic))
            Add(grid, topic);
        page.Write(grid);
    }

    private static void Add(Grid grid, IGrouping<RuleTopic, ListedRule> topic)
    {
        grid.Add(new Phrase($"{topic.Key}", Tone.Strong), "", "", "");
        foreach (var rule in topic)
            grid.Add($"  {rule.Name}", rule.Question, CapLabel.Format(rule.CapOnNo), CapLabel.Format(rule.CapOnUnknown));
    }
}
