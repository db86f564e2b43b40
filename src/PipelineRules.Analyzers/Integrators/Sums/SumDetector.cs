using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Sums;

/// <summary>
/// Follows a bare amount through one body to where it is added to others: through arithmetic, locals, lambdas and sequences.
/// </summary>
internal sealed class SumDetector(SummingBody body, Addition addition)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>Where a value, or a sequence of values, is first added to others; null where it never is.</summary>
    public IOperation? SumOf(IOperation value)
    {
        if (addition.Find(value) is { } sum)
            return sum;
        return Accumulator.Find(value) is { } holder ? SumOfEach(holder)
            : ValuePropagation.Next(value) is { } carrier ? SumOf(carrier) : null;
    }

    private IOperation? SumOfEach(ISymbol holder) =>
        _followed.Add(holder) ? body.UsesOf(holder).Select(SumOf).FirstOrDefault(sum => sum is not null) : null;
}
