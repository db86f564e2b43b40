using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Bridges;

/// <summary>The bridge of one owner, team or the whole, in one period or all of them, in one currency.</summary>
public sealed class BridgeRow
{
    internal BridgeRow(
        BridgeMeasure measure, CoverageBy by, string? who, CoveragePeriod? period, string currency, IReadOnlyList<BridgeStep> steps) =>
        (Measure, By, Who, Period, Currency, Steps) = (measure, by, who, period, currency, steps);

    /// <summary>Which pipeline it is of.</summary>
    public BridgeMeasure Measure { get; }

    /// <summary>Whose pipeline it is.</summary>
    public CoverageBy By { get; }

    /// <summary>The id of the owner or manager; null for the whole, and for deals without an owner.</summary>
    public string? Who { get; }

    /// <summary>The period, overdue and undated deals in periods of their own; null for all periods together.</summary>
    public CoveragePeriod? Period { get; }

    /// <summary>
    /// The currency of its amounts: the reporting currency, or where there is no rate the deals' own; empty where neither is known.
    /// </summary>
    public string Currency { get; }

    /// <summary>
    /// Its bars in their order: <see cref="BridgeCategory.Starting"/>, every category in which a deal is, and
    /// <see cref="BridgeCategory.Ending"/>.
    /// </summary>
    public IReadOnlyList<BridgeStep> Steps { get; }

    /// <summary>What the pipeline was worth on the first day.</summary>
    public decimal Starting => Steps[0].Amount;

    /// <summary>What the pipeline is worth on the second day.</summary>
    public decimal Ending => Steps[Steps.Count - 1].Amount;

    /// <summary>What no category explains: always 0, to the last cent.</summary>
    public decimal Residual => Ending - Starting - Steps.Where(step => step.IsChange).Sum(step => step.Amount);

    /// <summary>What a category adds; 0 where no deal is in it.</summary>
    public decimal this[BridgeCategory category] => Steps.FirstOrDefault(step => step.Category == category)?.Amount ?? 0;

    /// <summary>Whose it is, of which period, from what to what.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Measure} pipeline by {By} {Who} {Period} {Currency}: {Starting:N2} to {Ending:N2}");
}
