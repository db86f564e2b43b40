using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;
using PipelineRules.Tests.Coverage;
using PipelineRules.Tests.Laws;
using PipelineRules.Tests.Movement;

namespace PipelineRules.Tests.Pipelines;

/// <summary>What <c>docs/problems.md</c> promises where two records contradict each other, or a record cannot be read.</summary>
public sealed class PromisesOfRecordsTests
{
    [Fact]
    public void Duplicate_rate_the_highest_counts()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(100, "USD") });
        ExchangeRate[] rates = [new("USD", 0.5m, Some.Day), new("USD", 0.9m, Some.Day), new("USD", 0.7m, Some.Day)];
        Assert.Equal(90m, (facts with { Rates = rates }).Total().Sums.Open);
        Assert.Equal(90m, (facts with { Rates = [.. rates.Reverse()] }).Total().Sums.Open);
    }

    [Fact]
    public void Calendar_flaw_a_deal_in_the_gap_is_undated_and_the_sums_stay_whole()
    {
        var close = Some.Deal.CloseDate!.Value;
        var facts = Org.With(Org.Deal()) with
        {
            Calendar = new ExplicitFiscalCalendar(
                [new(2027, FiscalGrain.Quarter, 1, close.PlusDays(-90), close.PlusDays(-1)),
                    new(2027, FiscalGrain.Quarter, 2, close.PlusDays(1), close.PlusDays(90))]),
        };
        Reported(ProblemCodes.CalendarFlaw, facts);
        Assert.Equal((PeriodKind.Undated, 250_000m), (facts.Total().Period.Kind, facts.Total().Sums.Open));
    }

    [Fact]
    public void Must_have_dates_differ_the_stated_one_is_in_force()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { MustHaveDate = Some.MustHaveDate.PlusDays(100) });
        Reported(ProblemCodes.MustHaveDatesDiffer, facts);
        Assert.Equal(Some.MustHaveDate, facts.Context().MustHaveDate);
    }

    [Fact]
    public void Must_have_dates_differ_where_none_is_stated_the_deals_own_counts()
    {
        var own = Some.MustHaveDate.PlusDays(100);
        var facts = Some.Facts.WithStatements().WithDeal(deal => deal with { MustHaveDate = own })
            .WithPriority(priority => priority with { MustHaveDate = Some.MustHaveDate });
        Reported(ProblemCodes.MustHaveDatesDiffer, facts);
        Assert.Equal(own, facts.Context().MustHaveDate);
    }

    [Fact]
    public void Record_differs_the_rank_that_its_owner_stated_counts()
    {
        var facts = Some.Facts.WithPriority(priority => priority with { Rank = 1 })
            .WithStatements(Some.Word("S-1", Some.Day) with { Rank = 9 });
        Reported(ProblemCodes.RecordDiffers, facts);
        Assert.Equal(AnswerKind.No, Answer("priority-is-a-top-priority", facts));
    }

    [Fact]
    public void Record_differs_a_stated_mismatch_counts_over_a_recorded_match()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Fit = SolutionFit.CustomerConfirmed })
            .WithStatements(Some.Word("S-1", Some.Day), Some.Fit("S-1", Some.Day, SolutionFit.Mismatch));
        Reported(ProblemCodes.RecordDiffers, facts);
        Assert.Equal(AnswerKind.No, Answer("solution-matches-the-need", facts));
    }

    [Fact]
    public void Parent_cycle_what_belongs_to_any_of_them_counts_for_each()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Customer = "C-9" }) with
        {
            Customers = [Some.Customer with { Parent = "C-9" }, new Customer("C-9", Parent: "C-1")],
        };
        Reported(ProblemCodes.ParentCycle, facts);
        Assert.NotNull(facts.Context().Priority);
    }

    [Fact]
    public void Waived_by_owner_the_answer_holds_the_deal_down_as_without_it()
    {
        var late = Some.Facts.WithDeal(deal => deal with { CloseDate = Some.Day.PlusDays(-1) });
        var facts = late with
        {
            Waivers = [new("D-1", "close-date-is-ahead", "why", Some.Deal.Owner, Some.Day.PlusDays(9), Some.Day)],
        };
        Reported(ProblemCodes.WaivedByOwner, facts);
        Assert.Equal(Held(late), Held(facts));
    }

    [Fact]
    public void Waives_no_rule_no_answer_is_waived()
    {
        var facts = Some.Facts with { Waivers = [new("D-1", "no-such-rule", "why", "R-9", Some.Day.PlusDays(9), Some.Day)] };
        Assert.Equal(ProblemCodes.WaivesNoRule, Assert.Single(facts.Assessed().Problems).Code);
        Assert.All(facts.Assessed().Deals[0].Findings, finding => Assert.Null(finding.Waiver));
    }

    [Fact]
    public void Text_too_long_it_stays_as_it_is()
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Name = new string('x', 1_001) });
        Reported(ProblemCodes.TextTooLong, facts);
        Assert.Equal(1_001, facts.Context().Deal.Name?.Length);
        Assert.Empty(Pipeline.From(Some.Facts.WithDeal(deal => deal with { Name = new string('x', 1_000) })).Problems);
    }

    [Fact]
    public void Rule_failed_its_answer_is_unknown_and_the_others_stay()
    {
        var assessment = new Evaluator(Rulebook.BuiltIn.With(new Failing())).Assess(Pipeline.From(Some.Facts));
        Assert.Equal(ProblemCodes.RuleFailed, Assert.Single(assessment.Problems).Code);
        Assert.Equal(
            AnswerKind.Unknown, assessment.Deals[0].Findings.Single(finding => finding.Rule.Name == "contoso/always-fails").Answer);
        Assert.Equal(Stance.Unproven, assessment.Deals[0].Stance);
    }

    [Fact]
    public void Problems_left_out_are_counted()
    {
        Problem[] problems = [.. Enumerable.Range(0, 12).Select(row => new Problem("missing-id", "deals", $"D-{row}", "id", "no id"))];
        var kept = new ReadLimits(problems: 5).Kept(problems);
        Assert.Equal(problems.Take(5), kept.Take(5));
        Assert.Equal((ProblemCodes.ProblemsLeftOut, "7 more problems are left out here"), (kept[5].Code, kept[5].Message));
    }

    [Fact]
    public void History_disagrees_the_recorded_close_date_counts_and_so_does_the_move()
    {
        var facts = Moved.Unsaid.WithMoves(Some.Move(Some.Day.PlusDays(-3), Moved.Close.PlusDays(-90), Moved.Close.PlusDays(1)));
        Reported(ProblemCodes.HistoryDisagrees, facts);
        Assert.Equal((Some.Deal.CloseDate, 1), (facts.Context().CloseDate, facts.Context().Movement.Pushes?.Any));
    }

    private static void Reported(string code, FactSet facts) =>
        Assert.Contains(Pipeline.From(facts).Problems, problem => problem.Code == code);

    private static IEnumerable<string> Held(FactSet facts) =>
        facts.Assessed().Deals[0].HeldDownBy.Select(finding => finding.Rule.Name);

    private static AnswerKind Answer(string rule, FactSet facts) =>
        facts.Assessed().Deals[0].Findings.Single(finding => finding.Rule.Name == rule).Answer;

    [Rule("contoso/always-fails", Question = "Does it fail?", CapOnUnknown = Stance.Unproven)]
    private sealed class Failing : DealRule
    {
        protected override Answer Judge(DealContext deal) => throw new FormatException("no number");
    }
}
