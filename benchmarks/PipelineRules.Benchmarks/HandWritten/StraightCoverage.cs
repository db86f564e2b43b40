using NodaTime;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>
/// Coverage by owner, team and in total as a hurried hand would write it: calendar quarters, two currencies, one dictionary.
/// </summary>
internal sealed class StraightCoverage
{
    private const int Overdue = -1;

    private const int Undated = -2;

    private const int NoAmount = -3;

    private readonly Dictionary<(string? Owner, int Quarter), AmountsByStance> _owners = [];

    private readonly ExchangeRate[] _rates;

    private StraightCoverage(FactSet facts) => _rates = [.. (facts.Rates ?? []).OrderByDescending(rate => rate.On)];

    /// <summary>The sums by who (null for the whole), whether it is a team, and quarter.</summary>
    public static Dictionary<(CoverageBy By, string? Who, int Quarter), AmountsByStance> Of(Pipeline pipeline, Stance[] stances)
    {
        var (coverage, open) = (new StraightCoverage(pipeline.Facts), 0);
        foreach (var deal in pipeline.Deals)
            coverage.Add(deal, deal.IsOpen ? stances[open++] : default);
        foreach (var quota in pipeline.Facts.Quotas ?? [])
            if (quota is { Owner: { } owner, Period: { } period, Amount: { } amount })
                coverage.At(owner, int.Parse(period.AsSpan(2, 4)) * 4 + period[8] - '1').Quota = amount.Amount;
        return coverage.RolledUp((pipeline.Facts.Team ?? []).ToDictionary(member => member.Member, member => member.Manager));
    }

    /// <summary>The same key for a row of the library's table.</summary>
    public static int QuarterOf(CoveragePeriod period) => period.Kind switch
    {
        PeriodKind.Fiscal => period.Fiscal is { } fiscal ? fiscal.Year * 4 + fiscal.Number - 1 : 0,
        PeriodKind.Overdue => Overdue,
        PeriodKind.Undated => Undated,
        _ => NoAmount,
    };

    private void Add(DealContext deal, Stance stance)
    {
        var (amount, quarter) = (Converted(deal), QuarterOf(deal));
        if (deal.Deal.Splits is { Count: > 0 } splits)
        {
            At(deal.Owner, quarter).Deals++;
            for (var (i, left) = (0, amount); i < splits.Count; i++)
            {
                var part = i == splits.Count - 1 ? left : Math.Round(amount * splits[i].Percent / 100, 2);
                Add(At(splits[i].Owner, quarter), deal, stance, part);
                left -= part;
            }
            return;
        }
        var sums = At(deal.Owner, quarter);
        sums.Deals++;
        Add(sums, deal, stance, amount);
    }

    private static void Add(AmountsByStance sums, DealContext deal, Stance stance, decimal amount)
    {
        if (deal.Deal.Status == DealStatus.Won)
            sums.Won += amount;
        else if (deal.Deal.Status == DealStatus.Lost)
            sums.Lost += amount;
        else if (stance == Stance.Proactive)
            sums.Proactive += amount;
        else if (stance == Stance.Unproven)
            sums.Unproven += amount;
        else
            sums.Reactive += amount;
    }

    private AmountsByStance At(string? owner, int quarter)
    {
        if (!_owners.TryGetValue((owner, quarter), out var sums))
            _owners.Add((owner, quarter), sums = new AmountsByStance());
        return sums;
    }

    private static int QuarterOf(DealContext deal)
    {
        var day = deal.IsOpen ? deal.CloseDate : deal.Deal.ClosedOn ?? deal.CloseDate;
        if (day is not { } at)
            return Undated;
        if (deal.IsOpen && at < deal.AsOf)
            return Overdue;
        return deal.Amount is null ? NoAmount : at.Year * 4 + (at.Month - 1) / 3;
    }

    private decimal Converted(DealContext deal)
    {
        if (deal.Amount is not { } amount || amount.Currency == "EUR")
            return deal.Amount?.Amount ?? 0;
        var day = deal.IsOpen ? deal.AsOf : deal.Deal.ClosedOn ?? deal.AsOf;
        foreach (var rate in _rates)
            if (rate.On <= day)
                return Math.Round(amount.Amount * rate.Rate, 2);
        return Math.Round(amount.Amount * _rates[^1].Rate, 2);
    }

    private Dictionary<(CoverageBy By, string? Who, int Quarter), AmountsByStance> RolledUp(Dictionary<string, string?> managers)
    {
        var (rows, leads) = (new Dictionary<(CoverageBy, string?, int), AmountsByStance>(), managers.Values.ToHashSet());
        foreach (var ((owner, quarter), sums) in _owners)
        {
            Add(rows, (CoverageBy.Owner, owner, quarter), sums);
            Add(rows, (CoverageBy.Total, null, quarter), sums);
            for (var lead = leads.Contains(owner) ? owner : Above(owner, managers); lead is not null; lead = Above(lead, managers))
                Add(rows, (CoverageBy.Team, lead, quarter), sums);
        }
        return rows;
    }

    private static string? Above(string? member, Dictionary<string, string?> managers) =>
        member is null ? null : managers.GetValueOrDefault(member);

    private static void Add(
        Dictionary<(CoverageBy, string?, int), AmountsByStance> rows, (CoverageBy, string?, int) place, AmountsByStance sums)
    {
        if (!rows.TryGetValue(place, out var before))
            rows.Add(place, before = new AmountsByStance());
        before.Add(sums);
    }
}
