using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.PolicyDiffs;

namespace PipelineRules.Tool.Views.Diffs;

/// <summary>What two policies say differently, for spreadsheets and programs.</summary>
internal static class DiffSheets
{
    public static Sheet Stances(IEnumerable<StanceChange> changes) => Sheet.Create(
        "stances",
        changes,
        ("deal", change => change.After.Deal.Id),
        ("name", change => change.After.Deal.Deal.Name),
        ("owner", change => change.After.Deal.Owner),
        ("before", change => change.Before.Stance),
        ("after", change => change.After.Stance),
        ("rule", change => change.Cause.Rule),
        ("answerBefore", change => change.Cause.Before),
        ("answerAfter", change => change.Cause.After),
        ("otherRules", change => change.Others.Select(other => other.Rule).ToArray()));

    public static Sheet Rules(IEnumerable<RuleDifference> rules) => Sheet.Create(
        "rules",
        rules,
        ("rule", one => one.Rule),
        ("changedAnswers", one => one.ChangedAnswers),
        ("yesBefore", one => one.Before?.Yes),
        ("yesAfter", one => one.After?.Yes),
        ("noBefore", one => one.Before?.No),
        ("noAfter", one => one.After?.No),
        ("unknownBefore", one => one.Before?.Unknown),
        ("unknownAfter", one => one.After?.Unknown),
        ("notApplicableBefore", one => one.Before?.NotApplicable),
        ("notApplicableAfter", one => one.After?.NotApplicable),
        ("holdsDownBefore", one => one.Before?.HoldsDown),
        ("holdsDownAfter", one => one.After?.HoldsDown),
        ("holdsDownAloneBefore", one => one.Before?.HoldsDownAlone),
        ("holdsDownAloneAfter", one => one.After?.HoldsDownAlone),
        ("neverMatters", one => one.After?.NeverMatters));

    public static Sheet Coverage(IEnumerable<CoverageDifference> rows) => Sheet.Create(
        "coverage",
        rows,
        ("by", pair => EnumLabels.CamelCase(pair.After.By)),
        ("who", pair => pair.After.Who),
        ("period", pair => pair.After.Period),
        ("currency", pair => pair.After.Currency),
        ("open", pair => pair.After.Sums.Open),
        ("proactiveBefore", pair => pair.Before.Sums.Proactive),
        ("proactiveAfter", pair => pair.After.Sums.Proactive),
        ("coverageBefore", pair => pair.Before.ProactiveToGoCoverage),
        ("coverageAfter", pair => pair.After.ProactiveToGoCoverage),
        ("bandBefore", pair => pair.Before.Band is { } band ? EnumLabels.CamelCase(band) : null),
        ("bandAfter", pair => pair.After.Band is { } band ? EnumLabels.CamelCase(band) : null));

    public static Sheet Thresholds(IEnumerable<ThresholdFlip> flips) => Sheet.Create(
        "thresholds",
        flips,
        ("threshold", flip => flip.Threshold),
        ("value", flip => flip.Value),
        ("below", flip => flip.Below),
        ("dealsBelow", flip => flip.DealsBelow),
        ("above", flip => flip.Above),
        ("dealsAbove", flip => flip.DealsAbove));
}
