using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Past;

/// <summary>The day looked at, and how far back histories reach.</summary>
internal sealed class PastDay(FactSet facts, Policy policy)
{
    public LocalDate Day => facts.AsOf;

    /// <summary>Whether the day lies before the one on which the facts were recorded.</summary>
    public bool IsPast { get; } = facts.AsOf < facts.RecordedOn;

    /// <summary>Whether what no history tells is unknown.</summary>
    public bool IsUnknownWithoutHistory => IsPast && policy.PastWithoutHistory == PastWithoutHistory.Unknown;

    /// <summary>Whether every change of a property since the day is recorded.</summary>
    public bool IsWhole(string table, string property) => (facts.FieldHistoryFrom ?? []).Any(start =>
        start.From <= Day && (start.Table is null || start.Table == table) && (start.Property is null || start.Property == property));
}
