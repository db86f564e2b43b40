using System;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>The period of a row of coverage: a fiscal period, or a row of its own for deals that have none.</summary>
public readonly record struct CoveragePeriod : IComparable<CoveragePeriod>
{
    private CoveragePeriod(PeriodKind kind, FiscalPeriod? fiscal = null) => (Kind, Fiscal) = (kind, fiscal);

    /// <summary>Open deals whose day is past.</summary>
    public static CoveragePeriod Overdue { get; } = new(PeriodKind.Overdue);

    /// <summary>Deals without a day, or with one outside the fiscal calendar.</summary>
    public static CoveragePeriod Undated { get; } = new(PeriodKind.Undated);

    /// <summary>Deals without an amount that can be computed with.</summary>
    public static CoveragePeriod NoAmount { get; } = new(PeriodKind.NoAmount);

    private static readonly CoveragePeriod[] s_special = [Overdue, Undated, NoAmount];

    /// <summary>What sort of row it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The fiscal period; null for the rows of deals that have none.</summary>
    public FiscalPeriod? Fiscal { get; }

    /// <summary>A fiscal period.</summary>
    public static CoveragePeriod For(FiscalPeriod fiscal) => new(PeriodKind.Fiscal, fiscal);

    /// <summary>The period of a name as <see cref="ToString"/> writes it.</summary>
    /// <param name="name">The name: <c>FY2027-Q1</c>, <c>overdue</c>, <c>undated</c> or <c>noAmount</c>, in either case.</param>
    /// <param name="calendar">The fiscal calendar whose periods have such names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">It is the name of no such period.</exception>
    public static CoveragePeriod Parse(string name, FiscalCalendar calendar) =>
        TryParse(name ?? throw new ArgumentNullException(nameof(name)), calendar, out var period)
        ? period
        : throw new FormatException($"{Printable.Quoted(name)} is no period of the fiscal calendar, nor overdue, undated or noAmount");

    /// <summary>The period of a name, where it is one.</summary>
    /// <param name="name">The name, or null, which names none.</param>
    /// <param name="calendar">The fiscal calendar whose periods have such names.</param>
    /// <param name="period">The period; <see cref="Undated"/> where the name names none.</param>
    /// <returns>Whether the name is that of a period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static bool TryParse(string? name, FiscalCalendar calendar, out CoveragePeriod period)
    {
        var fiscal = (calendar ?? throw new ArgumentNullException(nameof(calendar))).Find(name);
        var special = s_special.FirstOrDefault(one => string.Equals(one.ToString(), name?.Trim(), StringComparison.OrdinalIgnoreCase));
        period = fiscal is { } found ? For(found) : special.Kind == PeriodKind.Fiscal ? Undated : special;
        return fiscal is not null || special.Kind != PeriodKind.Fiscal;
    }

    /// <summary>Where coverage puts a deal.</summary>
    /// <param name="deal">The deal, open or closed.</param>
    /// <param name="basis">Whose date puts an open deal in a period.</param>
    /// <param name="grain">How long a period is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public static CoveragePeriod For(
        DealContext deal, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter) =>
        new PeriodResolver((deal ?? throw new ArgumentNullException(nameof(deal))).Calendar, grain, basis).Resolve(deal);

    /// <summary>Fiscal periods by their start, then the rows of deals that have none.</summary>
    public int CompareTo(CoveragePeriod other) => Kind == other.Kind
        ? Nullable.Compare(Fiscal, other.Fiscal)
        : Kind.CompareTo(other.Kind);

    /// <summary>Whether one row stands before another.</summary>
    public static bool operator <(CoveragePeriod left, CoveragePeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether one row stands after another.</summary>
    public static bool operator >(CoveragePeriod left, CoveragePeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether one row stands before another or is the same.</summary>
    public static bool operator <=(CoveragePeriod left, CoveragePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one row stands after another or is the same.</summary>
    public static bool operator >=(CoveragePeriod left, CoveragePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>The name as results have it: <c>FY2027-Q1</c>, <c>overdue</c>, <c>undated</c> or <c>noAmount</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Fiscal => $"{Fiscal}",
        PeriodKind.Overdue => "overdue",
        PeriodKind.Undated => "undated",
        _ => "noAmount",
    };
}
