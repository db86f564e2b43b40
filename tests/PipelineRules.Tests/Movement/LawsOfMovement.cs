using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Movement;

/// <summary>What holds of any deals of one customer and priority, lost and open, and of any of their moves and statements.</summary>
public sealed class LawsOfMovement
{
    private static readonly DealRule[] s_rules =
        [new CloseDateHasStayedPut(), new CloseDateWasNotPushed(), new CloseDateHasStayedInItsQuarter()];

    [Property]
    public Property The_order_of_rows_never_matters() => Holds((facts, dice) => Said(facts).SequenceEqual(Said(Shuffled(facts, dice))));

    [Property]
    public Property Rows_that_say_the_same_never_matter() => Holds((facts, dice) =>
        Said(facts)
            .SequenceEqual(
                Said(facts with {
                    CloseDateChanges =
                        [.. facts.CloseDateChanges!, .. facts.CloseDateChanges!.Where((_, row) => (dice >> (row % 30) & 1) == 0)] })));

    [Property]
    public Property Without_the_history_no_rule_says_yes_or_no() => Holds((facts, _) =>
        Answers(facts.WithoutHistory()).All(answer => answer == AnswerKind.Unknown));

    [Property]
    public Property A_change_that_cannot_be_read_makes_no_yes_and_takes_no_no_away() => Holds((facts, dice) =>
    {
        var changes = facts.CloseDateChanges!;
        if (changes.Count == 0)
            return true;
        var hidden = changes[dice % changes.Count];
        var less = facts with { CloseDateChanges = [.. changes.Where(change => change != hidden), hidden with { On = null }] };
        return Deals(less).Zip(Deals(facts)).Where(pair => pair.First.Deal.Id == hidden.Deal)
            .All(pair => s_rules.All(rule => rule.Evaluate(pair.First).Kind != AnswerKind.Yes));
    });

    [Property]
    public Property The_counts_add_up() => Holds((facts, _) => Deals(facts).Select(deal => deal.Movement).All(moves =>
        moves.SellerDriven + moves.CustomerDriven == moves.Pushes?.Any
        && moves.Counting + moves.Wiped == moves.SellerDriven
        && moves.CountingAcrossQuarters + moves.CountingOutsideCalendar <= moves.Counting
        && moves.Pushes is { } pushes && pushes.FiscalQuarter <= pushes.CalendarMonth && pushes.CalendarMonth <= pushes.Any));

    [Property]
    public Property A_deal_counts_its_own_moves_and_those_of_the_lost_ones_it_names() => Holds((facts, _) =>
    {
        var policy = new Policy(takenBackDays: 0);
        var alone =
            facts.Deals!.ToDictionary(
                deal => deal.Id, deal => Pipeline.From(facts with { Deals = [deal] }, policy).Find(deal.Id)?.Movement.Pushes?.Any ?? 0);
        return Pipeline.From(facts, policy).Deals.All(deal => deal.Movement is var moves
            && moves.Pushes?.Any - alone[deal.Id] - moves.InheritedFrom.Sum(id => alone[id]) is { } steps
            && Math.Abs(steps) <= 1 + moves.InheritedFrom.Count);
    });

    [Property]
    public Property A_decider_who_says_the_date_today_leaves_no_push_that_counts() => Holds((facts, _) =>
        Deals(facts.WithStatements(Some.Word("S-1", Some.Day))).All(deal => deal.Movement.Counting == 0));

    [Property]
    public Property A_live_pipeline_says_what_a_new_one_says() => Holds((facts, _) =>
    {
        var live = LivePipeline.From(facts with { Deals = [], CloseDateChanges = [] });
        foreach (var change in facts.CloseDateChanges!)
            live.Add(change);
        foreach (var deal in facts.Deals!)
            live.Put(deal);
        return live.Deals.Select(Said).SequenceEqual(Said(facts));
    });

    private static Property Holds(Func<FactSet, int, bool> law) =>
        Prop.ForAll(Chains().ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), law);

    private static IReadOnlyList<DealContext> Deals(FactSet facts) => Pipeline.From(facts).Deals;

    private static string[] Said(FactSet facts) => [.. Deals(facts).Select(Said)];

    private static string Said(DealContext deal) =>
        $"{deal.Id} {deal.Movement} {string.Join(" ", deal.Movement.InheritedFrom)} "
            + $"{string.Join("\n", s_rules.Select(rule => rule.Explain(deal)))}";

    private static IEnumerable<AnswerKind> Answers(FactSet facts) =>
        Deals(facts).SelectMany(deal => s_rules.Select(rule => rule.Evaluate(deal).Kind));

    private static FactSet Shuffled(FactSet facts, int dice) => facts with
    {
        CloseDateChanges =
            [.. facts.CloseDateChanges!.Select((change, row) => (change, row)).OrderBy(one => (one.row + 1L) * (dice | 1) % 1009)
                .Select(one => one.change)],
    };

    private static Gen<FactSet> Chains() =>
        from deals in Gen.Choose(1, 5)
        from made in DealOf().ArrayOf(deals)
        from moves in MoveOf(deals).ArrayOf()
        from words in WordOf().ArrayOf()
        select Some.Facts.WithStatements(words)
            .WithMoves(moves) with { Deals = [.. made.Select((deal, row) => deal with { Id = $"D-{row}", Name = $"Deal {row}" })] };

    private static Gen<Deal> DealOf() =>
        from created in Gen.Choose(-900, 0)
        from open in Gen.Choose(0, 400)
        from close in Gen.Choose(-3, 3)
        from status in Gen.Elements(DealStatus.Open, DealStatus.Lost, DealStatus.Lost)
        select Some.Deal with
        {
            Status = status, CreatedOn = Some.Day.PlusDays(created), CloseDate = Moved.Close.PlusDays(30 * close),
            ClosedOn = status == DealStatus.Open ? null : Some.Day.PlusDays(Math.Min(0, created + open)),
        };

    private static Gen<CloseDateChange> MoveOf(int deals) =>
        from deal in Gen.Choose(0, deals - 1)
        from days in Gen.Choose(-900, 3)
        from few in Gen.Choose(0, 2)
        from before in Gen.Choose(-3, 4)
        from after in Gen.Choose(-3, 4)
        select new CloseDateChange($"D-{deal}", Some.Day.PlusDays(few == 0 ? days : -days % 9 - 9), Close(before), Close(after));

    private static Gen<Validation> WordOf() =>
        from days in Gen.Choose(-900, 3)
        from stakeholder in Gen.Elements("S-1", "S-2", "S-3")
        from laterBy in Gen.Choose(-3, 3)
        select Some.Word(stakeholder, Some.Day.PlusDays(days), mustHaveDate: Some.MustHaveDate.PlusDays(20 * laterBy));

    private static LocalDate? Close(int at) => at > 3 ? null : Moved.Close.PlusDays(30 * at);
}
