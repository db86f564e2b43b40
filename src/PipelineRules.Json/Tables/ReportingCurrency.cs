using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Json.Tables;

/// <summary>Gives amounts that name no currency the reporting currency, though the file may name that after them.</summary>
/// <param name="said">The reporting currency as far as the file has been read; null before it is said.</param>
internal sealed class ReportingCurrency(Func<string?> said)
{
    private readonly string _notSaidYet = new(['?']);

    public string SaidSoFar => said() ?? _notSaidYet;

    /// <summary>The rows once the whole file has been read.</summary>
    public IReadOnlyList<TFact>? Settled<TFact>(TypedTable<TFact> table, IReadOnlyList<TFact>? rows) where TFact : class =>
        rows is not null && table.Of<string?>().FirstOrDefault(property => property.Kind == PropertyKind.Currency) is { } currency
            && rows.Any(fact => IsOpen(currency.Get(fact)))
            ? [.. rows.Select(fact => IsOpen(currency.Get(fact)) ? currency.With(fact, said() ?? "") : fact)]
            : rows;

    private bool IsOpen(string? currency) => ReferenceEquals(currency, _notSaidYet);
}
