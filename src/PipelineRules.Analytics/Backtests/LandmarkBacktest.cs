using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Analytics.Backtests;

/// <summary>What was said of deals at one landmark, compared with what became of them.</summary>
public sealed class LandmarkBacktest
{
    private static readonly Stance[] s_stances = [Stance.Proactive, Stance.Unproven, Stance.Reactive];
    private static readonly AnswerKind[] s_answers = [AnswerKind.Yes, AnswerKind.No, AnswerKind.Unknown];
    private static readonly OutcomeMeasure[] s_measures = [OutcomeMeasure.WonInPeriod, OutcomeMeasure.Slipped];

    internal LandmarkBacktest(
        Landmark landmark, IReadOnlyList<LandmarkDeal> deals, IReadOnlyList<ListedRule> rules, IReadOnlyList<Conversion> conversions,
        IReadOnlyList<LocalDate> daysWithoutFacts)
    {
        (Landmark, Deals, Conversions, DaysWithoutFacts) = (landmark, deals, conversions, daysWithoutFacts);
        Total = new(landmark, OutcomeGrouping.Total, null, null, new(deals));
        ByStance =
            [.. s_stances.Select(stance => Row(OutcomeGrouping.Stance, Word(stance), deals.Where(deal => deal.Stance == stance)))];
        ByRule = [.. rules.SelectMany((rule, place) => s_answers.Select(answer => new OutcomeRow(
            landmark, OutcomeGrouping.Rule, rule.Name, answer, new(deals.Where(deal => deal.Answers[place] == answer)))))];
        ByOwner = [.. deals.GroupBy(deal => deal.Owner).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => Row(OutcomeGrouping.Owner, same.Key, same))];
        Comparisons = [.. Compared(StancePairs()), .. Compared(AnswerPairs())];
    }

    /// <summary>The landmark.</summary>
    public Landmark Landmark { get; }

    /// <summary>The deals that were open on it, each once.</summary>
    public IReadOnlyList<LandmarkDeal> Deals { get; }

    /// <summary>All of them together.</summary>
    public OutcomeRow Total { get; }

    /// <summary>By stance at the landmark, best first.</summary>
    public IReadOnlyList<OutcomeRow> ByStance { get; }

    /// <summary>
    /// By each rule's answer at the landmark: Yes, No, Unknown, in the order of the rulebook. A rule that does not concern a deal leaves it
    /// out.
    /// </summary>
    public IReadOnlyList<OutcomeRow> ByRule { get; }

    /// <summary>By who sold them at the landmark, by id; those without a known owner first.</summary>
    public IReadOnlyList<OutcomeRow> ByOwner { get; }

    /// <summary>Stances against each other, then each rule's Yes against its No and its Unknown.</summary>
    public IReadOnlyList<OutcomeComparison> Comparisons { get; }

    /// <summary>
    /// How much of the pipeline was won: all quarters together, for all deals and by stance, then each quarter. Empty for an age, and
    /// where no quarter is over.
    /// </summary>
    public IReadOnlyList<Conversion> Conversions { get; }

    /// <summary>Landmark days of which there are no facts, nor of the days before them.</summary>
    public IReadOnlyList<LocalDate> DaysWithoutFacts { get; }

    /// <summary>
    /// How well the stance orders the deals by whether they were won in their forecast quarter: 1 where every one that was stood above
    /// every one that was not, 0.5 where it says nothing. Null where all were, or none.
    /// </summary>
    public double? StanceArea => AreaUnderCurve.Of([.. ByStance.Reverse().Select(row => row.Outcomes.WonInPeriod)]);

    private OutcomeRow Row(OutcomeGrouping by, string? group, IEnumerable<LandmarkDeal> deals) =>
        new(Landmark, by, group, null, new(deals));

    private IEnumerable<(OutcomeRow First, OutcomeRow Second)> StancePairs() =>
        [(ByStance[0], ByStance[1]), (ByStance[0], ByStance[2]), (ByStance[1], ByStance[2])];

    private IEnumerable<(OutcomeRow First, OutcomeRow Second)> AnswerPairs()
    {
        for (var at = 0; at < ByRule.Count; at += s_answers.Length)
        {
            yield return (ByRule[at], ByRule[at + 1]);
            yield return (ByRule[at], ByRule[at + 2]);
        }
    }

    private static IEnumerable<OutcomeComparison> Compared(IEnumerable<(OutcomeRow First, OutcomeRow Second)> pairs)
    {
        var compared = (from pair in pairs from measure in s_measures select (pair.First, pair.Second, measure)).ToArray();
        var differences =
            RateDifference.Between([.. compared.Select(one => (RateOf(one.First, one.measure), RateOf(one.Second, one.measure)))]);
        return compared.Select((one, i) => new OutcomeComparison(
            one.First.By, Label(one.First), Label(one.Second), one.First.Answer is null ? null : one.First.Group, one.measure,
            differences[i]));
    }

    private static string Label(OutcomeRow row) => row.Answer is { } answer ? $"{answer}".ToLowerInvariant() : row.Group ?? "";

    private static string Word(Stance stance) => char.ToLowerInvariant($"{stance}"[0]) + $"{stance}".Substring(1);

    private static Rate RateOf(OutcomeRow row, OutcomeMeasure measure) =>
        measure == OutcomeMeasure.WonInPeriod ? row.Outcomes.WonInPeriod : row.Outcomes.Slipped;
}
