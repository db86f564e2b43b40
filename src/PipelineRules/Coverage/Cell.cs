using System;

namespace PipelineRules.Coverage;

/// <summary>Where amounts add up: one owner, one period, one currency. Periods of one table are of one grain, so their first day tells them apart.</summary>
internal readonly struct Cell(string? owner, CoveragePeriod period, string currency) : IEquatable<Cell>
{
    public string? Owner { get; } = owner;

    public CoveragePeriod Period { get; } = period;

    public string Currency { get; } = currency;

    public bool Equals(Cell other) =>
        Owner == other.Owner && Currency == other.Currency && Period.Kind == other.Period.Kind && Period.Fiscal?.Start == other.Period.Fiscal?.Start;

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() =>
        ((Owner?.GetHashCode() ?? 0) * 31 + (Period.Fiscal?.Start.GetHashCode() ?? 0)) * 31 + (int)Period.Kind;
}
