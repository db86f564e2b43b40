using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

public sealed class LawsOfChanges
{
    [Law]
    public void A_lot_of_changes_makes_what_they_make_one_after_the_other(ChangingFacts changing)
    {
        var expected = Made(changing).Aggregate(changing.Facts, (facts, change) => change.ApplyTo(facts));
        Assert.Equal(expected, Made(changing).ApplyTo(changing.Facts));
    }

    [Law]
    public void Facts_with_changes_made_are_those_that_lists_make(ChangingFacts changing) => Assert.Equal(
        changing.Changes.Where(change => change.Fact is not null).Aggregate(changing.Facts, (facts, change) => change.ApplyTo(facts)),
        Made(changing).ApplyTo(changing.Facts));

    [Law]
    public void A_live_pipeline_made_to_follow_a_lot_is_that_of_the_changed_facts(ChangingFacts changing)
    {
        var live = LivePipeline.From(changing.Facts, ContextSummaries.Policy);
        var (before, made) = (live.Deals.ToArray(), live.Apply(Made(changing)));
        var fresh = Pipeline.From(Made(changing).ApplyTo(changing.Facts), ContextSummaries.Policy);
        Assert.Equal(fresh.Deals.Said(fresh.ReportingAmount), live.Deals.Said(live.ReportingAmount));
        Assert.Equal(Made(changing).ApplyTo(changing.Facts), live.Facts);
        Assert.Empty(made.Gone.Except(before));
        Assert.Equal(before.Except(made.Gone).Concat(made.Affected).ToHashSet(), live.Deals.ToHashSet());
    }

    [Law]
    public void A_change_that_puts_or_removes_made_twice_comes_to_the_same_as_once_where_ids_are_unique(ChangingFacts changing)
    {
        foreach (var change in Made(changing).Where(change => change.Kind == FactChangeKind.Put))
            Assert.Equal(change.ApplyTo(changing.Facts), new[] { change, change }.ApplyTo(changing.Facts));
    }

    [Law]
    public void Facts_that_say_the_same_are_equal_whatever_lists_hold_them(ChangingFacts changing)
    {
        var copies = Retold.Of(changing.Facts);
        Assert.Equal(changing.Facts, copies);
        Assert.Equal(changing.Facts.GetHashCode(), copies.GetHashCode());
        Assert.All(Made(changing), change => Assert.Equal(change, FactChange.Create(change.Kind, Retold.Of(change.Fact))));
    }

    private static FactChange[] Made(ChangingFacts changing) => [.. changing.Changes.Select(change => change.Fact).OfType<FactChange>()];
}
