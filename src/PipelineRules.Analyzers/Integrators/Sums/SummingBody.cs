using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>A body in which amounts may be summed. What is known of all of it is found out once.</summary>
internal sealed class SummingBody(IOperation body, MoneyType money)
{
    private readonly Lazy<bool> _looksAtCurrency = new(() => new CurrencyCheck(money, body).IsTaken);
    private readonly Lazy<ILookup<ISymbol, IOperation>> _uses =
        new(() => body.Descendants().Where(part => Named(part) is not null).ToLookup(
        part => Named(part) ?? throw new InvalidOperationException("it had a name"), SymbolEqualityComparer.Default));

    public bool LooksAtCurrency => _looksAtCurrency.Value;

    /// <summary>Where a local, or a member of an anonymous type, is used.</summary>
    public IEnumerable<IOperation> UsesOf(ISymbol holder) => _uses.Value[holder];

    private static ISymbol? Named(IOperation part) => part switch
    {
        ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
        IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } member } => member,
        _ => null,
    };
}
