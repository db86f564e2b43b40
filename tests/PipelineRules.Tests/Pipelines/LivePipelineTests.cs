using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Pipelines;

public sealed class LivePipelineTests
{
    private static readonly Deal s_other = Some.Deal with { Id = "D-2", Priority = null };

    private static readonly Deal s_foreign = Some.Deal with { Id = "D-3", Customer = "C-2" };

    private readonly LivePipeline _live = LivePipeline.From(Some.Facts with { Deals = [Some.Deal, s_other, s_foreign] });

    [Fact]
    public void A_changed_deal_is_affected_alone_and_its_former_self_gone()
    {
        var before = _live.Find("D-1");
        var change = _live.Put(Some.Deal with { CloseDate = null });
        Assert.Same(before, Assert.Single(change.Gone));
        Assert.Same(_live.Find("D-1"), Assert.Single(change.Affected));
        Assert.Null(_live.Find("D-1")!.CloseDate);
    }

    [Fact]
    public void A_changed_deal_keeps_its_place_and_a_new_one_comes_last()
    {
        _live.Put(s_other with { Name = "Renamed" });
        _live.Put(Some.Deal with { Id = "D-9" });
        Assert.Equal(["D-1", "D-2", "D-3", "D-9"], _live.Deals.Select(deal => deal.Id));
    }

    [Fact]
    public void A_deal_that_is_removed_is_gone_and_affects_no_other()
    {
        var change = _live.Remove(s_other);
        Assert.Equal("D-2", Assert.Single(change.Gone).Id);
        Assert.Empty(change.Affected);
        Assert.Null(_live.Find("D-2"));
    }

    [Fact]
    public void A_word_touches_the_deals_of_the_customer_and_those_of_others_that_serve_the_priority() =>
        Assert.Equal(["D-1", "D-2", "D-3"], _live.Add(Some.Word("S-1", Some.Day)).Affected.Select(deal => deal.Id));

    [Fact]
    public void A_move_touches_its_deal_alone() =>
        Assert.Equal("D-2", Assert.Single(_live.Add(Some.Move(Some.Day, Some.Day, Some.Deal.CloseDate) with { Deal = "D-2" }).Affected).Id);

    [Fact]
    public void A_deal_that_sees_something_else_around_it_keeps_what_is_its_own()
    {
        var before = _live.Find("D-2")!;
        _live.Put(Some.Priority with { CorporateRank = 9 });
        Assert.Same(before.Movement, _live.Find("D-2")!.Movement);
        Assert.Equal(9, _live.Find("D-2")!.CustomerPriorities[0].CorporateRank);
        Assert.Null(before.CustomerPriorities[0].CorporateRank);
    }

    [Fact]
    public void An_id_that_leads_nowhere_is_found_when_its_fact_arrives_and_lost_when_it_leaves()
    {
        _live.Put(s_foreign with { Customer = "C-7" });
        Assert.Equal("Fabrikam", Assert.Single(_live.Put(new Customer("C-7", "Fabrikam")).Affected).Customer.Name);
        Assert.Null(Assert.Single(_live.Remove(new Customer("C-7"))!.Affected).Customer.Name);
    }

    [Fact]
    public void Of_two_with_one_id_the_second_takes_over_when_the_first_goes()
    {
        var live = LivePipeline.From(Some.Facts with { Priorities = [Some.Priority, Some.Priority with { Rank = 7 }] });
        live.Remove(Some.Priority);
        Assert.Equal(7, live.Find("D-1")!.Priority!.Priority.Rank);
        Assert.Equal(Some.Facts.Validations!.Count, live.Find("D-1")!.Priority!.Statements.Count);
    }

    [Fact]
    public void The_first_move_makes_the_history_of_every_deal_known_for_good()
    {
        var (live, move) =
            (LivePipeline.From(Some.Facts.WithoutHistory() with { Deals = [Some.Deal, s_other] }), Some.Move(Some.Day, null, Some.Day));
        Assert.Equal(2, live.Add(move).Affected.Count(deal => deal.Movement.Known));
        Assert.True(Assert.Single(live.Remove(move).Affected).Movement.Known);
        Assert.Empty(live.Facts.CloseDateChanges!);
    }

    [Fact]
    public void Changes_made_together_are_one_change()
    {
        var before = _live.Find("D-1");
        var later = Some.Day.PlusDays(40);
        var change = _live.Apply(
            FactChange.Put(Some.Deal with { CloseDate = later }), FactChange.Add(Some.Move(Some.Day, Some.Deal.CloseDate, later)),
            FactChange.Remove(s_foreign));
        Assert.Equal(["D-1"], change.Affected.Select(deal => deal.Id));
        Assert.Equal(["D-1", "D-3"], change.Gone.Select(deal => deal.Id));
        Assert.Same(before, change.Gone[0]);
        Assert.Equal(later, _live.Find("D-1")!.CloseDate);
    }

    [Fact]
    public void A_deal_that_comes_and_goes_in_one_lot_was_never_there()
    {
        var change = _live.Apply(FactChange.Put(new Deal("D-9")), FactChange.Remove(new Deal("D-9")));
        Assert.Empty(change.Affected);
        Assert.Empty(change.Gone);
        Assert.Null(_live.Find("D-9"));
    }

    [Fact]
    public void No_change_at_all_touches_nothing() => Assert.False(_live.Apply([]).TouchesCoverage);

    [Fact]
    public void A_lot_with_a_change_that_is_null_is_not_made()
    {
        Assert.Throws<ArgumentException>(() => _live.Apply(FactChange.Remove(Some.Deal), null!));
        Assert.NotNull(_live.Find("D-1"));
    }

    [Fact]
    public void A_deal_created_later_comes_into_view_when_the_day_reaches_it()
    {
        Assert.Empty(_live.Put(s_other with { CreatedOn = Some.Day.PlusDays(1) }).Affected);
        Assert.Equal(["D-1", "D-2", "D-3"], _live.MoveTo(Some.Day.PlusDays(1)).Affected.Select(deal => deal.Id));
        Assert.Equal(["D-1", "D-3"], _live.MoveTo(Some.Day).Affected.Select(deal => deal.Id));
    }

    [Fact]
    public void A_later_deal_of_its_id_takes_no_waiver_away()
    {
        var live = LivePipeline.From(Some.Facts with
        {
            Deals = [Some.Deal, Some.Deal with { CreatedOn = Some.Day.PlusDays(1) }],
            Waivers = [new Waiver("D-1", "close-date-is-ahead", "agreed", "R-1", null)],
        });
        Assert.Single(live.Find("D-1")!.Waivers);
        live.MoveTo(Some.Day.PlusDays(1));
        Assert.Equal([1, 1], live.Deals.Select(deal => deal.Waivers.Count));
    }

    [Fact]
    public void Every_deal_is_told_the_day() =>
        Assert.All(_live.MoveTo(new LocalDate(2027, 1, 1)).Affected, deal => Assert.Equal(new LocalDate(2027, 1, 1), deal.AsOf));

    [Fact]
    public void What_is_there_already_what_is_not_there_and_the_same_day_change_nothing()
    {
        LiveChange[] changes =
            [_live.Put(s_other), _live.Remove(new Deal("D-9")), _live.Remove(Some.Word("S-9", Some.Day)), _live.MoveTo(Some.Day)];
        Assert.All(changes, change => Assert.False(change.TouchesCoverage));
    }

    [Fact]
    public void A_rate_touches_what_amounts_are_worth_and_no_deal()
    {
        var live = LivePipeline.From(Some.Facts.WithDeal(deal => deal with { Amount = new Money(100, "USD") }) with { Currency = "EUR" });
        Assert.True(
            live.Add(new ExchangeRate("USD", 0.5m, Some.Day))
                is { TouchesRates: true, TouchesQuotas: false, TouchesCoverage: true, Affected.Count: 0 });
        Assert.Equal(new Money(50, "EUR"), live.ReportingAmount(live.Find("D-1")!));
    }

    [Fact]
    public void Quotas_and_the_team_touch_coverage_and_no_deal()
    {
        LiveChange[] changes =
            [_live.Add(new Quota("R-1", "FY2027", null)), _live.Remove(new Quota("R-1", "FY2027", null)), _live.Add(new TeamMember("R-1"))];
        Assert.All(
            changes,
            change => Assert.True(change is { TouchesQuotas: true, TouchesRates: false, TouchesCoverage: true, Affected.Count: 0 }));
    }

    [Fact]
    public void Facts_without_an_id_are_kept_and_removed_by_what_they_say()
    {
        _live.Put(new Deal(null!, "C-1"));
        _live.Put(new Deal(null!, "C-2"));
        _live.Put(new Customer(null!, "nobody"));
        Assert.Equal("C-1", Assert.Single(_live.Remove(new Deal(null!, "C-1")).Gone).Deal.Customer);
        Assert.Equal(2, _live.Problems.Count(problem => problem.Code == ProblemCodes.MissingId));
    }

    [Fact]
    public void A_fact_that_is_null_is_named()
    {
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => _live.Put((Deal)null!)).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => _live.Add((Validation)null!)).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => _live.Remove((Waiver)null!)).ParamName);
        Assert.Equal("deal", Assert.Throws<ArgumentNullException>(() => _live.ReportingAmount(null!)).ParamName);
        Assert.Equal("facts", Assert.Throws<ArgumentNullException>(() => LivePipeline.From(null!)).ParamName);
    }

    [Fact]
    public void A_thousand_facts_come_and_go_without_a_trace()
    {
        var before = _live.Facts.Deals;
        foreach (var deal in Enumerable.Range(0, 1_000).Select(i => Some.Deal with { Id = $"X-{i}" }))
            _live.Put(deal);
        foreach (var i in Enumerable.Range(0, 1_000))
            _live.Remove(new Deal($"X-{i}"));
        Assert.Equal(before, _live.Facts.Deals);
    }
}
