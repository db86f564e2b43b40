using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;

namespace PipelineRules.Tool.FailConditions;

/// <summary>The conditions that can fail a run.</summary>
internal static class AllFailConditions
{
    public static readonly IReadOnlyList<FailCondition> All =
    [
        new DealCondition(
            "reactive-forecast", "a reactive deal is counted on", "forecast and reactive",
            deal => deal.Deal.IsForecast && deal.Stance == Stance.Reactive),
        new DealCondition(
            "unproven-forecast", "an unproven or reactive deal is counted on", "forecast and not proactive",
            deal => deal.Deal.IsForecast && deal.Stance < Stance.Proactive),
        new UnderCoverage(),
        new DealCondition("overdue", "an open deal's close date is past", "open and overdue", deal => deal.Deal.CloseDate < deal.Deal.AsOf),
        new AnyProblem(),
    ];

    private static IEnumerable<string> Names => All.Select(failCondition => failCondition.Name);

    public static FailCondition[] Parse(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => !Names.Contains(token.Value, StringComparer.Ordinal)))
            argument.AddError(EnumLabels.NotAmong("condition", token.Value, Names));
        return [.. argument.Tokens.SelectMany(token => All.Where(failCondition => failCondition.Name == token.Value)).Distinct()];
    }
}
