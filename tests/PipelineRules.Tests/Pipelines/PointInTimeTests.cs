using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class PointInTimeTests
{
    private static readonly LocalDate s_before = Some.Day.PlusDays(-1);
    private static readonly FactSet s_whole = Some.Facts with { FieldHistoryFrom = [new(null, null, Some.Day.PlusDays(-500))] };

    [Fact]
    public void A_close_date_goes_back_to_what_it_was()
    {
        var moved = Some.Facts.WithMoves(Some.Move(Some.Day, new LocalDate(2026, 12, 1), Some.Deal.CloseDate));
        Assert.Equal(new LocalDate(2026, 12, 1), Pipeline.From(moved).AsOf(s_before).Deals[0].CloseDate);
    }

    [Fact]
    public void A_deal_won_later_is_open()
    {
        var won = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day });
        Assert.Single(Pipeline.From(won).AsOf(s_before).OpenDeals);
        Assert.Empty(Pipeline.From(won).OpenDeals);
    }

    [Fact]
    public void A_deal_created_later_is_unseen() =>
        Assert.Empty(Pipeline.From(Some.Facts.WithDeal(deal => deal with { CreatedOn = Some.Day })).AsOf(s_before).Deals);

    [Fact]
    public void A_word_spoken_later_is_unheard() =>
        Assert.Empty(Pipeline.From(s_whole.WithStatements(Some.Word("S-1", Some.Day))).AsOf(s_before).Deals[0].Priority!.Statements);

    [Fact]
    public void A_stakeholder_who_left_later_is_still_there() =>
        Assert.Null(
            Pipeline.From(s_whole with { Stakeholders = [Some.Executive with { LeftOn = Some.Day }] })
                .AsOf(s_before).Deals[0].Priority!.Owner!.LeftOn);

    [Fact]
    public void The_day_can_be_moved_forward_again() =>
        Assert.Single(Pipeline.From(Some.Facts.WithDeal(deal => deal with { CreatedOn = Some.Day })).AsOf(s_before).AsOf(Some.Day).Deals);

    [Fact]
    public void Of_several_changes_on_one_later_day_the_first_is_undone()
    {
        var (first, second) = (new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 20));
        var moved = Some.Facts.WithMoves(Some.Move(Some.Day, second, Some.Deal.CloseDate), Some.Move(Some.Day, first, second));
        Assert.Equal(first, Pipeline.From(moved).AsOf(s_before).Deals[0].CloseDate);
    }

    [Fact]
    public void What_no_history_tells_is_unknown_and_told_once_for_each_property()
    {
        var past = Pipeline.From(Some.Facts).AsOf(s_before);
        Assert.True(past.Deals[0].IsUnknown("category"));
        Assert.Single(past.Problems, problem => problem is { Code: ProblemCodes.PastUnknown, Table: "deals", Property: "category" });
        Assert.False(Pipeline.From(s_whole).AsOf(s_before).Deals[0].IsUnknown("category"));
    }

    [Fact]
    public void A_closed_deal_whose_day_lies_ahead_stays_closed()
    {
        var won = Pipeline.From(Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day.PlusDays(40) }));
        Assert.Empty(won.OpenDeals);
        Assert.Contains(won.Problems, problem => problem.Code == ProblemCodes.ClosedLater);
    }

    [Fact]
    public void A_closed_deal_is_open_again_only_before_the_day_that_it_was_closed_on()
    {
        var won = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day.PlusDays(-10) });
        var reopened = won with { FieldChanges = [new("deals", "D-1", "status", Some.Day, "open", "won")] };
        Assert.Empty(Pipeline.From(reopened).AsOf(Some.Day.PlusDays(-10)).OpenDeals);
        Assert.Single(Pipeline.From(reopened).AsOf(Some.Day.PlusDays(-11)).OpenDeals);
        Assert.Empty(Pipeline.From(won.WithDeal(deal => deal with { ClosedOn = null })).AsOf(s_before).OpenDeals);
    }

    [Fact]
    public void A_deal_that_was_lost_and_opened_again_is_lost_between_the_two_days()
    {
        var opened = s_whole with
        {
            FieldChanges =
                [new("deals", "D-1", "status", Some.Day.PlusDays(-9), "open", "lost"),
                    new("deals", "D-1", "status", Some.Day.PlusDays(-5), "lost", "open"),
                    new("deals", "D-1", "closedOn", Some.Day.PlusDays(-9), null, $"{Some.Day.PlusDays(-9):uuuu-MM-dd}"),
                    new("deals", "D-1", "closedOn", Some.Day.PlusDays(-5), $"{Some.Day.PlusDays(-9):uuuu-MM-dd}", null)],
        };
        var between = Pipeline.From(opened).AsOf(Some.Day.PlusDays(-7)).Deals[0].Deal;
        Assert.Equal((DealStatus.Lost, Some.Day.PlusDays(-9)), (between.Status, between.ClosedOn));
        Assert.Single(Pipeline.From(opened).AsOf(Some.Day.PlusDays(-10)).OpenDeals);
        Assert.Single(Pipeline.From(opened).OpenDeals);
    }

    [Fact]
    public void A_field_of_the_CRMs_own_is_what_its_history_says()
    {
        var recorded = s_whole.WithDeal(deal => deal with { Attributes = new([new("Region", "South"), new("Tier", "1")]) }) with
        {
            FieldChanges =
                [new("deals", "D-1", "attributes.Region", Some.Day, "North", "South"),
                    new("deals", "D-1", "attributes.Tier", Some.Day, "3", "2")],
        };
        var then = Pipeline.From(recorded).AsOf(s_before).Deals[0];
        Assert.Equal(("North", null), (then.Attributes.Text("Region"), then.Attributes.Text("Tier")));
        Assert.True(then.IsUnknown("attributes.Tier"));
        Assert.False(then.IsUnknown("attributes.Region"));
    }

    [Fact]
    public void A_change_of_a_close_date_in_either_table_or_in_both_is_one_move()
    {
        var (from, to) = (Some.Deal.CloseDate!.Value.PlusDays(-30), Some.Deal.CloseDate.Value);
        var told = new FieldChange("deals", "D-1", "closeDate", Some.Day, $"{from:uuuu-MM-dd}", $"{to:uuuu-MM-dd}");
        FactSet[] alike =
            [Some.Facts.WithMoves(Some.Move(Some.Day, from, to)),
                Some.Facts.WithMoves(Some.Move(Some.Day, from, to)) with { FieldChanges = [told, told] },
                Some.Facts.WithMoves() with { FieldChanges = [told] }];
        Assert.All(alike, facts => Assert.Equal(1, facts.Context().Movement.Pushes?.Any));
        Assert.All(alike, facts => Assert.Equal(from, Pipeline.From(facts).AsOf(s_before).Deals[0].CloseDate));
        Assert.All(alike, facts => Assert.DoesNotContain(
            Pipeline.From(facts).Problems, problem => problem.Code is ProblemCodes.DuplicateChange or ProblemCodes.BrokenHistory));
        Assert.Equal(1, (alike[2] with { CloseDateChanges = null }).Context().Movement.Pushes?.Any);
        Assert.True((alike[2] with { CloseDateChanges = null }).Context().Movement.IsLowerBound);
    }

    public static TheoryData<FieldChange, string> BadChanges => new()
    {
        { new("dealz", "D-1", "category", Some.Day, "bestCase", "commit"), ProblemCodes.UnknownField },
        { new("deals", "D-9", "category", Some.Day, "bestCase", "commit"), ProblemCodes.UnknownField },
        { new("deals", "D-1", "categry", Some.Day, "bestCase", "commit"), ProblemCodes.UnknownField },
        { new("deals", "D-1", "category", Some.Day, "bestCase", "pipeline"), ProblemCodes.BrokenHistory },
        { new("deals", "D-1", "category", Some.Day, "no such", "commit"), ProblemCodes.BrokenHistory },
        { new("deals", "D-1", "category", null, "bestCase", "commit"), ProblemCodes.BrokenHistory },
        { new("deals", "D-1", "closeDate", Some.Day, "soon", "later"), ProblemCodes.BrokenHistory },
        { new("deals", "D-1", "category", Some.Day.PlusDays(-900), "bestCase", "commit"), ProblemCodes.ChangedBeforeCreated },
    };

    [Theory, MemberData(nameof(BadChanges))]
    public void A_change_that_cannot_be_is_a_problem_and_stays(FieldChange change, string code)
    {
        var pipeline = Pipeline.From(s_whole with { FieldChanges = [change] });
        Assert.Contains(pipeline.Problems, problem => problem.Code == code && problem.Table == "fieldChanges");
        Assert.Equal([change], pipeline.Facts.FieldChanges);
    }

    [Fact]
    public void Before_a_change_that_does_not_lead_to_the_next_all_is_unknown_and_after_it_known()
    {
        var broken = s_whole with
        {
            FieldChanges =
                [new("deals", "D-1", "category", Some.Day.PlusDays(-20), "omitted", "pipeline"),
                    new("deals", "D-1", "category", Some.Day.PlusDays(-10), "bestCase", "commit")],
        };
        var recorded = Pipeline.From(broken);
        Assert.Contains(recorded.Problems, problem => problem.Code == ProblemCodes.BrokenHistory);
        Assert.False(recorded.AsOf(Some.Day.PlusDays(-9)).Deals[0].IsUnknown("category"));
        Assert.True(recorded.AsOf(Some.Day.PlusDays(-11)).Deals[0].IsUnknown("category"));
        Assert.True(recorded.AsOf(Some.Day.PlusDays(-21)).Deals[0].IsUnknown("category"));
    }

    [Theory, InlineData("deals", "customer"), InlineData("deals", "priority"), InlineData("priorities", "customer")]
    public void Where_nobody_can_tell_the_priority_nothing_that_rests_on_it_is_a_no_or_a_yes(string table, string property)
    {
        var starts = Facts.Schema.FactTables.All
            .SelectMany(one => one.Properties.Select(of => new FieldHistoryStart(one.Name, of.Name, Some.Day.PlusDays(-500))))
            .Where(start => !(start.Table == table && start.Property == property));
        var past = Pipeline.From(Some.Facts with { FieldHistoryFrom = [.. starts] }).AsOf(s_before);
        var findings = new Evaluator(Rulebook.BuiltIn).Assess(past).Deals[0].Findings;
        string[] unknown = ["serves-a-customer-priority", "forecast-rests-on-a-priority", "forecast-rests-on-a-must-have-date",
            "must-have-date-is-known", "close-date-has-stayed-put", "close-date-was-not-pushed"];
        Assert.All(unknown, name => Assert.Equal(AnswerKind.Unknown, findings.Single(one => one.Rule.Name == name).Answer));
        Assert.DoesNotContain(findings, one => one.Answer == AnswerKind.No);
    }

    [Fact]
    public void A_property_is_what_its_history_says()
    {
        var changed = s_whole with { FieldChanges = [new("deals", "D-1", "category", Some.Day, "bestCase", "commit")] };
        Assert.Equal(DealCategory.BestCase, Pipeline.From(changed).AsOf(s_before).Deals[0].Category);
    }
}
