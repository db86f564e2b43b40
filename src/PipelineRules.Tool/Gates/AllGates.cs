using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;

namespace PipelineRules.Tool.Gates;

/// <summary>The conditions that can fail a run.</summary>
internal static class AllGates
{
    public static readonly IReadOnlyList<Gate> All =
    [
        new DealGate("reactive-forecast", "a reactive deal is counted on", "forecast and reactive", deal => deal.Deal.IsForecast && deal.Stance == Stance.Reactive),
        new DealGate("unproven-forecast", "an unproven or reactive deal is counted on", "forecast and not proactive", deal => deal.Deal.IsForecast && deal.Stance < Stance.Proactive),
        new UnderCoverage(),
        new DealGate("overdue", "an open deal's close date is past", "open and overdue", deal => deal.Deal.CloseDate < deal.Deal.AsOf),
        new AnyProblem(),
    ];

    private static IEnumerable<string> Names => All.Select(gate => gate.Name);

    public static Gate[] Parse(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => !Names.Contains(token.Value, StringComparer.Ordinal)))
            argument.AddError(Words.NotAmong("condition", token.Value, Names));
        return [.. argument.Tokens.SelectMany(token => All.Where(gate => gate.Name == token.Value)).Distinct()];
    }
}
