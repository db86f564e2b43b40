using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>Follows a bare amount through one body to where it is added to others: through reckoning, locals, lambdas and sequences.</summary>
internal sealed class Reduction(SummingBody body, Addition addition)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>Where a value, or a sequence of values, is first added to others; null where it never is.</summary>
    public IOperation? SumOf(IOperation value)
    {
        if (addition.Of(value) is { } sum)
            return sum;
        return Holder.Of(value) is { } holder ? SumOfEach(holder) : Carrier.Of(value) is { } carrier ? SumOf(carrier) : null;
    }

    private IOperation? SumOfEach(ISymbol holder) => _followed.Add(holder) ? body.UsesOf(holder).Select(SumOf).FirstOrDefault(sum => sum is not null) : null;
}
