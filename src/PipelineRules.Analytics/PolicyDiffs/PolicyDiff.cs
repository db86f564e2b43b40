using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>
/// What two policies or rulebooks say differently of the same deals on the same day: whose stance changes and by which answer, how each
/// rule answers, and what becomes of coverage.
/// </summary>
public sealed class PolicyDiff
{
    private readonly Lazy<IReadOnlyList<CoverageDifference>> _coverage;

    private PolicyDiff(Assessment before, Assessment after)
    {
        (Before, After) = (before, after);
        _coverage = new(CompareCoverage);
        (Stances, Rules) = Compare(before, after);
    }

    /// <summary>What the first policy or rulebook says.</summary>
    public Assessment Before { get; }

    /// <summary>What the second policy or rulebook says.</summary>
    public Assessment After { get; }

    /// <summary>The open deals whose stance is another, in the order of the facts.</summary>
    public IReadOnlyList<StanceChange> Stances { get; }

    /// <summary>
    /// Every rule of either, in the order of the second rulebook, those that only the first has last, with its answers by both.
    /// </summary>
    public IReadOnlyList<RuleDifference> Rules { get; }

    /// <summary>
    /// The rows of coverage by the sellers' dates whose proactive pipeline, target or band is another: the whole, teams and owners.
    /// </summary>
    public IReadOnlyList<CoverageDifference> Coverage => _coverage.Value;

    /// <summary>Whether nothing differs: no stance, no answer, no row of coverage.</summary>
    public bool IsEmpty =>
        Stances.Count == 0 && Coverage.Count == 0 && Rules.All(rule => rule.Before == rule.After && rule.ChangedAnswers == 0);

    /// <summary>Compares what two policies or rulebooks say of the same deals.</summary>
    /// <param name="before">What the first says.</param>
    /// <param name="after">What the second says of the same facts, as of the same day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">They are of different days, or of different open deals.</exception>
    public static PolicyDiff Create(Assessment before, Assessment after)
    {
        _ = before ?? throw new ArgumentNullException(nameof(before));
        _ = after ?? throw new ArgumentNullException(nameof(after));
        if (before.AsOf != after.AsOf || before.Pipeline.OpenDeals.Count != after.Pipeline.OpenDeals.Count)
            throw new ArgumentException(
                $"policies are compared on the same facts: {before.Pipeline} are not {after.Pipeline}", nameof(after));
        return new PolicyDiff(before, after);
    }

    private static (IReadOnlyList<StanceChange> Stances, IReadOnlyList<RuleDifference> Rules) Compare(Assessment before, Assessment after)
    {
        var (first, second) = (new RuleTallies(before.Rulebook.Rules), new RuleTallies(after.Rulebook.Rules));
        var pairs = RulePairs(before.Rulebook.Rules, after.Rulebook.Rules);
        var (changed, stances) = (new int[pairs.Count], new List<StanceChange>());
        for (var deal = 0; deal < before.Deals.Count; deal++)
        {
            var (was, now) = (before.Deals[deal], after.Deals[deal]);
            if (was.Deal.Id != now.Deal.Id)
                throw new ArgumentException($"policies are compared on the same facts: {was} is not {now}", nameof(after));
            first.Add(was);
            second.Add(now);
            for (var pair = 0; pair < changed.Length; pair++)
                if (pairs[pair] is var (old, next) && (old < 0 || next < 0 || first.Answers[old] != second.Answers[next]))
                    changed[pair]++;
            if (was.Stance != now.Stance)
                stances.Add(Change(was, now));
        }
        return (stances, [.. pairs.Select((pair, place) => new RuleDifference(
            NameOf(pair), pair.Before < 0 ? null : first[pair.Before], pair.After < 0 ? null : second[pair.After], changed[place]))]);

        string NameOf((int Before, int After) pair) =>
            pair.After < 0 ? before.Rulebook.Rules[pair.Before].Name : after.Rulebook.Rules[pair.After].Name;

        StanceChange Change(DealAssessment was, DealAssessment now)
        {
            var (lower, causes) = (was.Stance > now.Stance ? now.Stance : was.Stance, new List<AnswerChange>());
            foreach (var pair in pairs)
                if (CapBefore(pair) is var old && CapAfter(pair) is var next
                    && (was.Stance > now.Stance ? next == lower && old > lower : old == lower && next > lower))
                    causes.Add(new AnswerChange(
                        NameOf(pair), pair.Before < 0 ? null : first.Answers[pair.Before],
                        pair.After < 0 ? null : second.Answers[pair.After], old, next));
            return new StanceChange(was, now, causes[0], causes.Count == 1 ? [] : [.. causes.Skip(1)]);
        }

        Stance CapBefore((int Before, int After) pair) => pair.Before < 0 ? Stance.Proactive : first.Caps[pair.Before];

        Stance CapAfter((int Before, int After) pair) => pair.After < 0 ? Stance.Proactive : second.Caps[pair.After];
    }

    private static List<(int Before, int After)> RulePairs(IReadOnlyList<ListedRule> before, IReadOnlyList<ListedRule> after)
    {
        var places = before.Select((rule, place) => (rule.Name, place))
            .ToDictionary(rule => rule.Name, rule => rule.place, StringComparer.Ordinal);
        var pairs = after.Select((rule, place) => (places.TryGetValue(rule.Name, out var old) ? old : -1, place)).ToList();
        var names = new HashSet<string>(after.Select(rule => rule.Name), StringComparer.Ordinal);
        pairs.AddRange(places.Where(rule => !names.Contains(rule.Key)).OrderBy(rule => rule.Value).Select(rule => (rule.Value, -1)));
        return pairs;
    }

    private IReadOnlyList<CoverageDifference> CompareCoverage()
    {
        var (before, after) = (RowsOf(Before), RowsOf(After));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(key => (
                    Before: before.TryGetValue(key, out var row) ? row : null, After: after.TryGetValue(key, out var other) ? other : null))
                .Select(pair => new CoverageDifference(pair.Before ?? Emptied(pair.After), pair.After ?? Emptied(pair.Before)))
                .Where(pair => pair.Before.Sums != pair.After.Sums || pair.Before.Band != pair.After.Band
                    || pair.Before.AmountToTarget != pair.After.AmountToTarget),
        ];
    }

    private static Dictionary<(CoverageBy, string?, CoveragePeriod, string), CoverageRow> RowsOf(Assessment assessment) =>
        CoverageTable.Create(assessment).Rows.ToDictionary(row => (row.By, row.Who, row.Period, row.Currency));

    /// <summary>The row of the other side where one has none: nothing is open in it.</summary>
    private static CoverageRow Emptied(CoverageRow? other) =>
        (other ?? throw new InvalidOperationException("a row of coverage is in neither table")) with { Sums = default };
}
