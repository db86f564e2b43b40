using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

public sealed class CoverageProperties
{
    [Law]
    public void Every_deal_is_in_exactly_one_row_of_owners_and_of_the_whole(AnyFacts any, CoverageBasis basis)
    {
        var assessment = any.Facts.Assessed();
        var table = CoverageTable.Create(assessment, basis);
        Assert.Equal(assessment.Pipeline.Deals.Count, table.RowsBy(CoverageBy.Owner).Sum(row => row.Sums.Deals));
        Assert.Equal(assessment.Pipeline.Deals.Count, table.RowsBy(CoverageBy.Total).Sum(row => row.Sums.Deals));
    }

    [Law]
    public void The_leaves_sum_to_the_root_to_the_cent(AnyFacts any, CoverageBasis basis)
    {
        var table = CoverageTable.Create(any.Facts.Assessed(), basis);
        Assert.All(table.RowsBy(CoverageBy.Total), root =>
        {
            var leaves = table.RowsBy(CoverageBy.Owner).Where(row => row.Period == root.Period && row.Currency == root.Currency).ToArray();
            Assert.Equal(root.Sums, leaves.Aggregate(default(DealSums), (sum, leaf) => sum + leaf.Sums));
            Assert.Equal(root.Quota ?? 0, leaves.Sum(leaf => leaf.Quota ?? 0));
        });
    }

    [Law]
    public void The_rows_sum_to_the_input_to_the_cent(AnyFacts any, CoverageBasis basis)
    {
        var facts = any.Facts with { Currency = null };
        var rows = CoverageTable.Create(facts.Assessed(), basis).RowsBy(CoverageBy.Total).ToArray();
        var input = Pipeline.From(facts).Deals.Select(deal => deal.Amount).OfType<Money>().GroupBy(money => money.Currency);
        Assert.All(
            input, money =>
                Assert.Equal(money.Sum(one => Math.Round(one.Amount, money.Key == "JPY" ? 0 : 2)),
                    rows.Where(row => row.Currency == money.Key).Sum(row => row.Sums.All)));
    }

    [Law]
    public void Both_bases_sum_to_the_same(AnyFacts any)
    {
        var assessment = any.Facts.Assessed();
        var (sellers, customers) = (CoverageTable.Create(assessment), CoverageTable.Create(assessment, CoverageBasis.CustomerDate));
        Assert.Equal(0, DateGap.Between(sellers, customers).Where(gap => gap.By == CoverageBy.Total).Sum(gap => gap.Unsupported));
    }

    [Law]
    public void The_order_of_facts_changes_no_figure(AnyFacts any, int seed) =>
        Assert.Equal(CoverageTable.Create(any.Facts.Assessed()).Lines(), CoverageTable.Create(any.Facts.Shuffled(seed).Assessed()).Lines());

    [Law]
    public void Shards_of_customers_merged_equal_the_whole(AnyFacts any)
    {
        var merged = Ledger(any.Facts);
        foreach (var customer in any.Facts.Deals!.GroupBy(deal => deal.Customer))
        {
            var shard = Ledger(any.Facts);
            shard.Add((any.Facts with { Deals = [.. customer] }).Assessed());
            merged.Merge(shard);
        }

        Assert.Equal(CoverageTable.Create(any.Facts.Assessed()).Lines(), merged.ToTable().Lines());
    }

    [Law]
    public void Parts_over_a_wire_grouped_and_in_any_order_give_the_table(AnyFacts any, CoverageBasis basis, int seed)
    {
        var (assessment, organization) = (any.Facts.Assessed(), any.Facts.Organization);
        var parts = any.Facts.ByCustomer().SelectMany(part => PartsOf(part.With(organization).Assessed(), basis)).Select(Sent).ToArray();
        var grouped = parts.GroupBy(part => (part.Owner, part.Period, part.Basis, part.Currency))
            .Select(
                same =>
                    new CoveragePart(
                        same.Key.Owner, same.Key.Period, same.Key.Basis, same.Key.Currency,
                        same.Aggregate(default(DealSums), (sum, part) => sum + part.Sums)));
        new Random(seed).Shuffle(parts);
        var expected = CoverageTable.Create(assessment, basis);
        Assert.All(new[] { parts, grouped.ToArray() }, received =>
        {
            var ledger = new CoverageLedger(organization, basis);
            foreach (var part in received)
                ledger.Add(part);
            Assert.Equal(expected.Rows, ledger.ToTable().Rows);
        });

        CoveragePart Sent(CoveragePart part) =>
            part with { Period = CoveragePeriod.Parse(part.Period.ToString(), assessment.Pipeline.Calendar) };
    }

    [Law(MaxTest = 1000)]
    public void A_stream_of_customers_gives_the_stances_of_the_whole(AnyFacts any)
    {
        var customers = any.Facts.ByCustomer().Select(part => Pipeline.From(part.With(any.Facts.Organization)));
        var streamed = new Evaluator(Rulebook.BuiltIn).Assess(customers).SelectMany(one => one.Verdicts()).Order(StringComparer.Ordinal);
        Assert.Equal(any.Facts.Assessed().Verdicts(), streamed);
    }

    [Law]
    public void No_figure_of_coverage_is_negative_or_a_ratio_to_nothing(AnyFacts any) =>
        Assert.All(CoverageTable.Create(any.Facts.Assessed()).Rows, row =>
            Assert.True(
                row is { ToGo: null or >= 0, ToGoCoverage: null or >= 0 }
                    && (row.State == CoverageState.Open) == (row.ToGoCoverage is not null)));

    [Law]
    public void A_plan_of_repair_reaches_the_target_or_leaves_out_only_what_it_cannot_repair(AnyFacts any)
    {
        var assessment = any.Facts.Assessed();
        Assert.All(CoverageTable.Create(assessment).Rows.Where(row => row.Period.Fiscal is not null), row =>
        {
            var plan = RepairPlan.For(row, assessment);
            Assert.True(plan.Steps.Sum(step => step.Amount) <= row.Sums.Open - row.Sums.Proactive);
            if (plan.StillMissing > 0)
                Assert.DoesNotContain(
                    assessment.Deals, deal => Stays(deal, row, assessment) && !plan.Steps.Any(step => step.Deal.Deal == deal.Deal));
        });
    }

    // A deal of the whole, in the row's period, currency and amount, that can become proactive without a move of its close date.
    private static bool Stays(DealAssessment deal, CoverageRow row, Assessment assessment) =>
        row is { By: CoverageBy.Total, Basis: CoverageBasis.CloseDate } && deal.Stance < Stance.Proactive
            && CoveragePeriod.For(deal.Deal) == row.Period
        && assessment.Pipeline.ReportingAmount(deal.Deal) is { Amount: > 0 } worth && worth.Currency == row.Currency
        && deal.Deal.Deal.Splits is null
        && DealRepair.For(deal, assessment) is { IsPossible: true, CloseDate: null };

    private static CoverageLedger Ledger(FactSet facts) => new(facts.Organization);

    private static IReadOnlyList<CoveragePart> PartsOf(Assessment assessment, CoverageBasis basis)
    {
        var ledger = new CoverageLedger(assessment.Pipeline.Facts.Organization, basis);
        ledger.Add(assessment);
        return ledger.Parts;
    }
}
