using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Pipelines;

/// <summary>What <c>docs/problems.md</c> promises of days past and of the history of properties.</summary>
public sealed class PromisesOfPastDaysTests
{
    private static readonly LocalDate s_before = Some.Day.PlusDays(-5);

    /// <summary>Facts whose history is whole.</summary>
    private static readonly FactSet s_whole = Some.Facts with { FieldHistoryFrom = [new(null, null, Some.Day.PlusDays(-5_000))] };

    [Fact]
    public void Past_unknown_what_no_history_tells_is_unknown_and_makes_no_no()
    {
        var facts = Some.Facts.WithStatements(Some.Word("S-1", s_before.PlusDays(-3)))
            .WithDeal(deal => deal with { Fit = SolutionFit.Mismatch });
        var past = Pipeline.From(facts).AsOf(s_before);
        Assert.Contains(past.Problems, problem => problem is { Code: ProblemCodes.PastUnknown, Table: "deals", Property: "fit" });
        Assert.Equal(AnswerKind.Unknown, Answer("solution-matches-the-need", past));
        Assert.Equal(AnswerKind.No, Answer("solution-matches-the-need", Pipeline.From(facts)));
    }

    [Theory]
    [InlineData("dealz", "D-1", "category")]
    [InlineData("deals", "D-9", "category")]
    [InlineData("deals", "D-1", "categry")]
    public void Unknown_field_the_change_tells_nothing(string table, string id, string property)
    {
        var facts = s_whole with { FieldChanges = [new(table, id, property, Some.Day, "pipeline", "commit")] };
        Reported(ProblemCodes.UnknownField, Pipeline.From(facts));
        Assert.Equal(Some.Deal.Category, Pipeline.From(facts).AsOf(s_before).Deals[0].Deal.Category);
    }

    [Theory]
    [InlineData("no such", "commit")]
    [InlineData("pipeline", "bestCase")]
    public void Broken_history_what_the_property_was_before_is_unknown(string from, string to)
    {
        var facts = s_whole with { FieldChanges = [new("deals", "D-1", "amount", Some.Day, from, to)] };
        Reported(ProblemCodes.BrokenHistory, Pipeline.From(facts));
        Assert.True(Pipeline.From(facts).AsOf(s_before).Deals[0].IsUnknown("amount"));
        Assert.Equal(Some.Deal.Amount, Pipeline.From(facts).Deals[0].Amount);
    }

    [Fact]
    public void Broken_history_a_change_without_a_day_leaves_the_past_unknown()
    {
        var facts = s_whole with { FieldChanges = [new("deals", "D-1", "category", null, "pipeline", "commit")] };
        Reported(ProblemCodes.BrokenHistory, Pipeline.From(facts));
        Assert.True(Pipeline.From(facts).AsOf(s_before).Deals[0].IsUnknown("category"));
    }

    [Fact]
    public void Changed_before_created_the_value_after_it_counts()
    {
        var facts = s_whole.WithDeal(deal => deal with { Stage = "Proposal" }) with
        {
            FieldChanges = [new("deals", "D-1", "stage", Some.Day.PlusDays(-900), "Lead", "Proposal")],
        };
        Reported(ProblemCodes.ChangedBeforeCreated, Pipeline.From(facts));
        Assert.Equal("Proposal", Pipeline.From(facts).AsOf(s_before).Deals[0].Deal.Stage);
    }

    [Fact]
    public void Closed_later_it_stays_closed()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Lost, ClosedOn = Some.Day.PlusDays(9) });
        Reported(ProblemCodes.ClosedLater, Pipeline.From(facts));
        Assert.Empty(Pipeline.From(facts).OpenDeals);
        Assert.Single(Pipeline.From(facts).Deals);
    }

    private static void Reported(string code, Pipeline pipeline) => Assert.Contains(pipeline.Problems, problem => problem.Code == code);

    private static AnswerKind Answer(string rule, Pipeline pipeline) =>
        new Evaluator(Rulebook.BuiltIn).Assess(pipeline).Deals[0].Findings.Single(finding => finding.Rule.Name == rule).Answer;
}
