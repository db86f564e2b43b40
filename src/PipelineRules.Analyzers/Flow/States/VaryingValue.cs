using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>A joined value of which the paths know different things.</summary>
internal sealed record VaryingValue(AbstractValue Value, ValueVector Bundle, NullState[] Knowledge)
{
    /// <summary>Those of some joined values, and whether they have their date of those that are deals.</summary>
    public static IEnumerable<VaryingValue> Find(Dictionary<ValueVector, AbstractValue> joined, IncomingStates incomingStates, State result)
    {
        foreach (var pair in joined)
            if (!pair.Value.IsConstant)
            {
                if (incomingStates.Differ(pair.Key, static (state, abstractValue) => state.NullStateOf(abstractValue)) is { } itself)
                    yield return new(pair.Value, pair.Key, itself);
                if (result.Shapes.IsDeal(pair.Value.Type)
                    && incomingStates.Differ(pair.Key, static (state, abstractValue) => state.NullStateOfDeal(abstractValue)) is { } has)
                    yield return new(result.Values.Member(pair.Value, AbstractValue.HasMustHaveDate), pair.Key, has);
            }
    }

    /// <summary>What it may be on any path.</summary>
    public NullState Before { get; } = Knowledge.Aggregate(Values.NullState.Bottom, (all, one) => all | one);

    /// <summary>The paths on which it could turn out so.</summary>
    public IReadOnlyList<int> Left(NullState sense) =>
        [.. Enumerable.Range(0, Knowledge.Length).Where(path => Knowledge[path].May(sense | Values.NullState.Open))];

    /// <summary>What it may be on some of the paths.</summary>
    public NullFact On(IReadOnlyList<int> paths) =>
        new(Value, paths.Aggregate(Values.NullState.Bottom, (all, path) => all | Knowledge[path]));
}
