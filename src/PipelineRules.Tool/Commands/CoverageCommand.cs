using System.CommandLine;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Coverage;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>Pipeline against quota.</summary>
internal sealed class CoverageCommand : PipelineCommand
{
    private readonly Option<CoverageBy?> _by = ChoiceOption.Create("--by", CoverageBy.Total, "Whose pipeline a row sums up");
    private readonly Option<string?> _who =
        new("--who") { HelpName = "ID", Description = "Only this owner, or with --by team this manager's team" };
    private readonly Option<string?> _period =
        new("--period") { HelpName = "FY2027-Q1", Description = "Only this period; overdue, undated and noAmount are periods too" };
    private readonly Option<CoverageBasis?> _basis =
        ChoiceOption.Create(
            "--basis", CoverageBasis.CloseDate,
            "Whose date puts an open deal in a period: the seller's, or the customer's latest signature date");
    private readonly Option<FiscalGrain?> _grain = ChoiceOption.Create("--grain", FiscalGrain.Quarter, "How long a period is");

    public CoverageCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "coverage",
        "Shows how far open and proactive pipeline cover quota, where the customers' dates disagree, and what to repair first",
        new Example("coverage quarter.json", "Everybody together, quarter by quarter."),
        new Example("coverage quarter.json --by owner --period FY2027-Q1", "Every seller's coverage of one quarter."),
        new Example(
            "coverage quarter.json --who R-1 --period FY2027-Q1", "One row, and the deals to make proactive first so that it reaches 2X."))
    {
        Add(_by);
        Add(_who);
        Add(_period);
        Add(_basis);
        Add(_grain);
    }

    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed)
    {
        var choice = new CoverageFilter(By(parsed), parsed.GetValue(_who), parsed.GetValue(_period));
        var (basis, grain) = (parsed.GetValue(_basis) ?? CoverageBasis.CloseDate, parsed.GetValue(_grain) ?? FiscalGrain.Quarter);
        return new CoverageView(assessment, choice, CoverageTable.Create(assessment, basis, grain), DateGaps.Create(assessment, grain));
    }

    private CoverageBy By(ParseResult parsed) =>
        parsed.GetValue(_by) ?? (parsed.GetValue(_who) is null ? CoverageBy.Total : CoverageBy.Owner);
}
