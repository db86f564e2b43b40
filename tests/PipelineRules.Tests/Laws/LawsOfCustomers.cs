using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

public sealed class LawsOfCustomers
{
    private static readonly Evaluator s_evaluator = new(Rulebook.BuiltIn);

    [Law(MaxTest = 1000)]
    public void Every_deal_is_assessed_with_its_customer_as_among_all(AnyFacts any, int seed)
    {
        var facts = Tangled(any.Facts, seed);
        var parts = facts.ByCustomer().Select(part => s_evaluator.Assess(part.With(facts.Organization))).ToArray();
        var (whole, taken) = (Said(s_evaluator.Assess(facts)).ToArray(), parts.SelectMany(Said).ToArray());
        Assert.All(
            whole.Order(StringComparer.Ordinal).Zip(taken.Order(StringComparer.Ordinal)), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(whole.Length, taken.Length);
    }

    [Law]
    public void Every_fact_is_in_some_part_and_every_deal_in_one(AnyFacts any, int seed)
    {
        var facts = Tangled(any.Facts, seed);
        var parts = facts.ByCustomer().Select(part => part.Facts).ToArray();
        Assert.Equal(
            (facts.Deals ?? []).Select(deal => deal.GetHashCode()).Order(),
            parts.SelectMany(part => part.Deals ?? []).Select(deal => deal.GetHashCode()).Order());
        Holds(facts, parts, one => one.Customers);
        Holds(facts, parts, one => one.Goals);
        Holds(facts, parts, one => one.Stakeholders);
        Holds(facts, parts, one => one.Priorities);
        Holds(facts, parts, one => one.Validations);
        Holds(facts, parts, one => one.CloseDateChanges);
        Holds(facts, parts, one => one.Waivers);
        Holds(facts, parts, one => one.FieldChanges);
        Holds(facts, parts, one => one.Problems);
    }

    [Law]
    public void A_history_that_is_there_is_there_for_every_customer(AnyFacts any) => Assert.All(
        any.Facts.ByCustomer(),
        part => Assert.Equal(any.Facts.CloseDateChanges is null, part.With(any.Facts.Organization).CloseDateChanges is null));

    [Law]
    public void Customers_added_up_one_by_one_cover_what_all_together_cover(AnyFacts any, int seed)
    {
        var facts = Tangled(any.Facts, seed);
        var (whole, ledger) = (new CoverageLedger(facts.Organization), new CoverageLedger(facts.Organization));
        whole.Add(s_evaluator.Assess(facts));
        foreach (var part in facts.ByCustomer())
            ledger.Add(s_evaluator.Assess(part.With(facts.Organization)));
        Assert.Equal(whole.ToTable().Rows, ledger.ToTable().Rows);
    }

    private static void Holds<T>(FactSet facts, FactSet[] parts, Func<FactSet, IReadOnlyList<T>?> rows) =>
        Assert.Empty((rows(facts) ?? []).Except(parts.SelectMany(part => rows(part) ?? [])));

    private static IEnumerable<string> Said(Assessment assessment) =>
        assessment.Deals.Select(deal => $"{deal.Deal.Deal.GetHashCode()} {ContextSummaries.Said(deal.Deal)}");

    /// <summary>
    /// The facts with references across customers: parents, deals for others, priorities, owners and ids of others, now and before; with
    /// what their reader could not read; with or without a history, and recorded later or not.
    /// </summary>
    private static FactSet Tangled(FactSet facts, int seed)
    {
        var random = new Random(seed);
        var ids = (facts.Customers ?? []).Select(one => one.Id).Append("C-9").Append(null).ToArray();
        var priorities = (facts.Priorities ?? []).Select(one => one.Id).Append(null).ToArray();
        return facts with
        {
            RecordedOn = random.Next(2) == 0 ? facts.AsOf.PlusDays(random.Next(60)) : facts.RecordedOn,
            CloseDateChanges = random.Next(3) == 0 ? null : facts.CloseDateChanges,
            FieldChanges =
            [
                .. facts.FieldChanges ?? [], .. (facts.Deals ?? []).Take(random.Next(3)).Select(deal => Changed("deals", deal.Id)),
                .. (facts.Priorities ?? []).Take(random.Next(3)).Select(one => Changed("priorities", one.Id)),
            ],
            Problems = [.. (facts.Deals ?? []).Take(1).Select(deal => Unreadable(deal.Id)), Unreadable("D-lost")],
            Customers =
                facts.Customers?.Select(one => one with { Parent = random.Next(3) == 0 ? random.GetItems(ids, 1)[0] : null }).ToArray(),
            Priorities =
                facts.Priorities?.Select(one => random.Next(6) == 0 ? one with { Customer = random.GetItems(ids, 1)[0] } : one).ToArray(),
            Deals = facts.Deals?.Select((deal, row) => deal with
            {
                Id = random.Next(8) == 0 ? $"D-{random.Next(4)}" : deal.Id,
                ForCustomer = random.Next(5) == 0 ? random.GetItems(ids, 1)[0] : null,
                Priority = random.Next(5) == 0 ? random.GetItems(priorities, 1)[0] : deal.Priority,
            }).ToArray(),
        };

        FieldChange Changed(string table, string id) => new(
            table, id, "customer", facts.AsOf.PlusDays(random.Next(80) - 40), random.GetItems(ids, 1)[0], random.GetItems(ids, 1)[0]);

        static Problem Unreadable(string deal) => new(ProblemCodes.Unreadable, "closeDateChanges", deal, "on", "cannot be read");
    }
}
