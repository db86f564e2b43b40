using System;

namespace PipelineRules.Coverage.Batch;

/// <summary>Where amounts add up, by numbers that one ledger gives: whose they are, in which period, and in what currency.</summary>
internal readonly struct Cell(int who, int period, int currency) : IEquatable<Cell>
{
    public int Who { get; } = who;

    public int Period { get; } = period;

    public int Currency { get; } = currency;

    public bool Equals(Cell other) => Who == other.Who && Period == other.Period && Currency == other.Currency;

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() => (Who * 31 + Period) * 31 + Currency;
}
