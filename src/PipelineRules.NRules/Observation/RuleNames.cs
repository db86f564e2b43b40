using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NRules.Fluent;
using NRules.RuleModel;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Observation;

/// <summary>What people know rules and matches by.</summary>
internal static class RuleNames
{
    /// <summary>The name that its class wears, else the one that NRules gave it.</summary>
    public static string Find(IRuleDefinition rule) => ClassOf(rule)?.GetCustomAttribute<RuleAttribute>()?.Name ?? rule.Name;

    /// <summary>The class that an author wrote; null for a rule of ours.</summary>
    public static Type? ClassOf(IRuleDefinition rule) =>
        rule.Properties.TryGetProperty(RuleProperties.ClrType, out var property) ? property.Value as Type : null;

    /// <summary>The first deal among facts; null where no fact is about one.</summary>
    public static DealContext? DealAmong(IEnumerable<IFact> facts) =>
        facts.Select(fact => DealOf(fact.Value)).FirstOrDefault(deal => deal is not null);

    private static DealContext? DealOf(object? fact) => fact switch
    {
        DealContext deal => deal,
        Finding finding => finding.Deal,
        AssessedDeal assessedDeal => assessedDeal.Deal,
        _ => null,
    };
}
