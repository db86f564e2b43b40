using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tables;

/// <summary>Gives amounts that name no currency the reporting currency, though the file may name that after them.</summary>
/// <param name="saidSoFar">The reporting currency as far as the file has been read; null before it is said.</param>
internal sealed class ReportingCurrency(Func<string?> saidSoFar)
{
    private readonly string _notSaidYet = new([' ']);

    public Money? Money(decimal? amount, string? currency) =>
        amount is { } known ? new Money(known, currency ?? saidSoFar() ?? _notSaidYet) : null;

    public IReadOnlyList<Deal>? Settled(IReadOnlyList<Deal>? deals) => deals is null || !deals.Any(deal => IsOpen(deal.Amount))
        ? deals
        : [.. deals.Select(deal => IsOpen(deal.Amount) ? deal with { Amount = Settled(deal.Amount) } : deal)];

    public IReadOnlyList<Quota>? Settled(IReadOnlyList<Quota>? quotas) => quotas is null || !quotas.Any(quota => IsOpen(quota.Amount))
        ? quotas
        : [.. quotas.Select(quota => IsOpen(quota.Amount) ? quota with { Amount = Settled(quota.Amount) } : quota)];

    private bool IsOpen(Money? money) => ReferenceEquals(money?.Currency, _notSaidYet);

    private Money? Settled(Money? money) => money is { } known ? new Money(known.Amount, saidSoFar() ?? "") : null;
}
