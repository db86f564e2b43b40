using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>The operations that a value leads back to, each seen once.</summary>
internal static class BackwardSlice
{
    /// <summary>Every operation that may give a value, then those that give what came before, and so on.</summary>
    /// <param name="value">Where to begin; nothing leads back from null.</param>
    /// <param name="valueSources">Where values come from; null for the code at hand.</param>
    /// <param name="before">What an operation begins with; null where the way ends.</param>
    public static IEnumerable<IOperation> Follow(IOperation? value, Func<IOperation, IOperation?> before, ValueSources? valueSources = null)
    {
        var (seen, variables, ahead) = (new HashSet<SyntaxNode>(), ValueSources.NoVariables(), new Queue<IOperation?>([value]));
        while (ahead.Count > 0)
            foreach (var origin in (valueSources ?? ValueSources.Here).Find(ahead.Dequeue(), variables)
                .Where(origin => seen.Count < Limits.SliceSteps && seen.Add(origin.Syntax)))
            {
                yield return origin;
                ahead.Enqueue(before(origin));
            }
    }
}
