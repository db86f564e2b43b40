using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>How much of what somebody did fell on the last three working days of their own fiscal periods, against chance.</summary>
/// <param name="By">Whose it is: one seller's, a manager's team's, or everybody's.</param>
/// <param name="Who">The id of the seller or manager; null for everybody, and for deals without an owner.</param>
/// <param name="Activity">What they did.</param>
/// <param name="Grain">Whether the ends are those of months, quarters or years.</param>
/// <param name="AtEnds">How often on such a day, of how often in all; for years, of how often in their last quarters.</param>
/// <param name="Expected">How often chance would have it there, given how much was done in each quarter.</param>
/// <param name="Interval">The 95 % interval of <see cref="Index"/>; null where nothing was done.</param>
/// <param name="PValue">How likely chance alone would give any of the figures so far above what it expects, from 0 to 1: adjusted for all
/// of them, whoever's they are. 1 where there are too few.</param>
public sealed record PeriodEndIndex(
    CoverageBy By,
    string? Who,
    CalendarActivity Activity,
    FiscalGrain Grain,
    Rate AtEnds,
    double Expected,
    Interval? Interval,
    double PValue)
{
    private const double Level = 0.05;

    /// <summary>How many times as much as by chance: 1 where it makes no difference. Null where nothing was done.</summary>
    public double? Index => Expected > 0 ? AtEnds.Count / Expected : null;

    /// <summary>Whether there are too few to read anything from it.</summary>
    public bool IsTooFew => AtEnds.IsTooFew;

    /// <summary>Whether it is more than chance alone would give in one of twenty such reports.</summary>
    public bool IsClaimed => PValue <= Level && !IsTooFew;
}
