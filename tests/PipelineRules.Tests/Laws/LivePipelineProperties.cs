using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

public sealed class LivePipelineProperties
{
    private const int Runs = 150;

    [Law(MaxTest = Runs)]
    public void After_every_change_its_deals_are_those_of_its_facts_linked_afresh(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step =>
        {
            var fresh = step.Fresh;
            Assert.All(
                fresh.Deals.Said(fresh.ReportingAmount).Zip(step.Live.Deals.Said(step.Live.ReportingAmount)),
                said => Assert.Equal(said.First, said.Second));
            Assert.Equal(fresh.Deals.Count, step.Live.Deals.Count());
            Assert.Equal(fresh.OpenDeals.Select(deal => deal.Id), step.Live.OpenDeals.Select(deal => deal.Id));
        });

    [Law(MaxTest = Runs)]
    public void After_every_change_an_id_finds_what_it_finds_in_its_facts_linked_afresh(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step =>
        {
            var fresh = step.Fresh;
            foreach (var id in Ids)
                Assert.Equal(fresh.Deals.ToList().IndexOf(fresh.Find(id)!), step.Live.Deals.ToList().IndexOf(step.Live.Find(id)!));
        });

    [Law(MaxTest = Runs)]
    public void After_every_change_its_tables_are_the_facts_with_the_change_made(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step => Assert.Equal(step.Facts.Tables(), step.Live.Facts.Tables()));

    [Law(MaxTest = Runs)]
    public void After_every_change_it_finds_the_problems_of_its_facts(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step => Assert.Equivalent(step.Fresh.Problems, step.Live.Problems, strict: true));

    [Law(MaxTest = Runs)]
    public void What_a_change_does_not_name_stays_the_same_context(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step =>
        {
            Assert.Empty(step.Made.Gone.Except(step.Before));
            Assert.Equal(step.Before.Except(step.Made.Gone).Concat(step.Made.Affected).ToHashSet(), step.Live.Deals.ToHashSet());
        });

    [Law(MaxTest = Runs)]
    public void Whatever_answers_differently_is_named(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step =>
        {
            var (before, after) =
                (step.Before.ToLookup(deal => deal.Id, ContextSummaries.Said),
                    step.Live.Deals.ToLookup(deal => deal.Id, ContextSummaries.Said));
            var named = step.Made.Affected.Concat(step.Made.Gone).Select(deal => deal.Id).ToHashSet();
            Assert.All(
                before.Concat(after).Select(one => one.Key).Distinct(),
                id => Assert.True(named.Contains(id) || before[id].SequenceEqual(after[id]), id));
        });

    [Law(MaxTest = Runs)]
    public void A_change_taken_back_gives_the_world_from_before(ChangingFacts changing) =>
        Assert.All(changing.Steps(), step =>
        {
            var (before, live) = (LivePipeline.From(step.Recorded), LivePipeline.From(step.Recorded));
            step.Change.ApplyTo(live);
            if (step.Change.Undoing(step.Recorded)?.ApplyTo(live) is null)
                return;
            Assert.Equal(before.Facts.Tables(), live.Facts.Tables());
            Assert.Equal(before.Deals.Said(before.ReportingAmount), live.Deals.Said(live.ReportingAmount));
        });

    [Law(MaxTest = Runs)]
    public void Contexts_handed_out_never_change(ChangingFacts changing)
    {
        var live = LivePipeline.From(changing.Facts);
        var (deals, said) = (live.Deals.ToArray(), live.Deals.Said(_ => null));
        foreach (var change in changing.Changes)
            change.ApplyTo(live);
        Assert.Equal(said, deals.Said(_ => null));
    }

    [Law(MaxTest = Runs)]
    public void Its_picture_is_the_pipeline_of_its_facts_and_policy(ChangingFacts changing) =>
        Assert.All(changing.Steps().TakeLast(1), step => Assert.Equal(
            step.Fresh.Deals.Select(ContextSummaries.Said), step.Live.ToPipeline().Deals.Select(ContextSummaries.Said)));

    private static IEnumerable<string> Ids => [.. Enumerable.Range(0, 26).Select(i => $"D-{i}"), "", " "];
}
