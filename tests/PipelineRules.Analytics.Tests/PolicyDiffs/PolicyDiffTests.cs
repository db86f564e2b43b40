using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Analytics.Tests.PolicyDiffs;

public sealed class PolicyDiffTests
{
    private static readonly Rulebook s_builtIn = Rulebook.BuiltIn;

    [Fact]
    public void Equal_policies_differ_in_nothing() => Check(facts =>
    {
        var diff = Diff(facts, s_builtIn, Rulebook.From(new Policy()));
        Assert.True(diff.IsEmpty);
        Assert.Empty(diff.Stances);
        Assert.Empty(diff.Coverage);
    });

    [Fact]
    public void Every_planted_change_is_found_with_its_cause() => Check((facts, seed) =>
    {
        var planted = (facts.Deals ?? []).Select(deal => deal.Id).Where((_, place) => ((seed >> (place % 30)) & 1) == 1).ToHashSet();
        var diff = Diff(facts, s_builtIn, s_builtIn.With(new IsPlanted(planted)));
        Assert.Equal(
            diff.Before.Deals.Where(deal => planted.Contains(deal.Deal.Id) && deal.Stance > Stance.Reactive).Select(deal => deal.Deal.Id),
            diff.Stances.Select(change => change.After.Deal.Id));
        Assert.All(diff.Stances, change =>
        {
            Assert.Equal(("contoso/is-planted", null, AnswerKind.No), (change.Cause.Rule, change.Cause.Before, change.Cause.After));
            Assert.Empty(change.Others);
        });
    });

    [Fact]
    public void A_rule_that_goes_lifts_the_deals_that_it_holds_down_alone() => Check((facts, seed) =>
    {
        var rule = s_builtIn.Rules[seed % s_builtIn.Rules.Count].Name;
        var diff = Diff(facts, s_builtIn, s_builtIn.Without(rule));
        var tally = diff.Rules.Single(one => one.Rule == rule);
        Assert.Equal(tally.Before?.HoldsDownAlone, diff.Stances.Count);
        Assert.Null(tally.After);
        Assert.All(diff.Stances, change => Assert.Equal(rule, change.Cause.Rule));
        Assert.All(diff.Stances, change => Assert.True(change.After.Stance > change.Before.Stance));
    });

    [Fact]
    public void Rules_are_counted_as_their_findings_are() => Check(facts =>
    {
        var diff = Diff(facts, s_builtIn, Rulebook.From(new Policy(freshDays: 5, topRank: 1)));
        foreach (var rule in diff.Rules)
        {
            var findings = diff.After.Deals.SelectMany(deal => deal.Findings).Where(finding => finding.Rule.Name == rule.Rule).ToArray();
            Assert.Equal(
                (findings.Count(finding => finding.Answer == AnswerKind.Yes), findings.Count(finding => finding.Answer == AnswerKind.No),
                    findings.Count(finding => finding.Answer == AnswerKind.Unknown),
                    diff.After.Deals.Count(deal => deal.HeldDownBy.Any(finding => finding.Rule.Name == rule.Rule)),
                    diff.After.Deals.Count(deal => deal.HeldDownBy.Count == 1 && deal.HeldDownBy[0].Rule.Name == rule.Rule)),
                (rule.After?.Yes, rule.After?.No, rule.After?.Unknown, rule.After?.HoldsDown, rule.After?.HoldsDownAlone));
        }
    });

    [Fact]
    public void A_stricter_freshness_names_the_confirmation_that_is_too_old()
    {
        var diff = Diff(SampleFacts.Facts, s_builtIn, Rulebook.From(new Policy(freshDays: 5)));
        var change = Assert.Single(diff.Stances);
        Assert.Equal(
            ("confirmation-is-fresh", AnswerKind.Yes, AnswerKind.No, Stance.Unproven),
            (change.Cause.Rule, change.Cause.Before, change.Cause.After, change.After.Stance));
        Assert.Contains(diff.Coverage, row => row.Before.Sums.Proactive == 250_000 && row.After.Sums.Proactive == 0);
    }

    [Fact]
    public void Assessments_of_other_facts_are_refused() => Assert.Throws<ArgumentException>(() => PolicyDiff.Create(
        new Evaluator(s_builtIn).Assess(SampleFacts.Facts), new Evaluator(s_builtIn).Assess(SampleFacts.Facts with { Deals = [] })));

    [Fact]
    public void A_threshold_flips_at_the_value_found_and_not_before()
    {
        var flips = ThresholdFlips.Find(SampleFacts.Facts, Policy.Default);
        Assert.Equal(Policy.Default.Thresholds.Select(threshold => threshold.Key), flips.Select(flip => flip.Threshold));
        var fresh = flips.Single(flip => flip.Threshold == "freshDays");
        Assert.Equal((90, 9, 1, null), (fresh.Value, fresh.Below, fresh.DealsBelow, fresh.Above));
        foreach (var flip in flips)
        {
            if (flip.Below is { } below)
                Assert.Equal((true, false), (Flips(flip.Threshold, below), Flips(flip.Threshold, below + 1)));
            if (flip.Above is { } above)
                Assert.Equal((true, false), (Flips(flip.Threshold, above), Flips(flip.Threshold, above - 1)));
        }

        static bool Flips(string threshold, int value) =>
            Diff(SampleFacts.Facts, s_builtIn, Rulebook.From(Policy.Default.WithThreshold(threshold, value))).Stances.Count > 0;
    }

    private static PolicyDiff Diff(FactSet facts, Rulebook before, Rulebook after) =>
        PolicyDiff.Create(new Evaluator(before).Assess(facts), new Evaluator(after).Assess(facts));

    private static void Check(Action<FactSet> holds) => Check((facts, _) => holds(facts));

    private static void Check(Action<FactSet, int> holds) =>
        Prop.ForAll(Testing.Pipelines.Facts(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Rule("contoso/is-planted", CapOnNo = Stance.Reactive)]
    private sealed class IsPlanted(HashSet<string> planted) : DealRule
    {
        protected override Answer Judge(DealContext deal) => planted.Contains(deal.Id)
            ? No($"{deal.Name} is planted", ask: $"Who planted {deal.Name}?")
            : Yes($"{deal.Name} is not planted");
    }
}
