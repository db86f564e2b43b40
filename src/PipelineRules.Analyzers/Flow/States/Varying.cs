using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>A joined value of which the paths know different things.</summary>
internal sealed record Varying(Value Value, Bundle Bundle, Knowledge[] Knowledge)
{
    /// <summary>Those of some joined values, and whether they have their date of those that are deals.</summary>
    public static IEnumerable<Varying> In(Dictionary<Bundle, Value> joined, Paths paths, State result)
    {
        foreach (var pair in joined)
            if (!pair.Value.IsConstant)
            {
                if (paths.Differ(pair.Key, static (state, value) => state.Of(value)) is { } itself)
                    yield return new(pair.Value, pair.Key, itself);
                if (result.Shapes.IsDeal(pair.Value.Type) && paths.Differ(pair.Key, static (state, value) => state.OfDeal(value)) is { } has)
                    yield return new(result.Table.Member(pair.Value, Value.Has), pair.Key, has);
            }
    }

    /// <summary>What it may be on any path.</summary>
    public Knowledge Before { get; } = Knowledge.Aggregate(Values.Knowledge.Nothing, (all, one) => all | one);

    /// <summary>The paths on which it could turn out so.</summary>
    public IReadOnlyList<int> Left(Knowledge sense) => [.. Enumerable.Range(0, Knowledge.Length).Where(path => Knowledge[path].May(sense | Values.Knowledge.Open))];

    /// <summary>What it may be on some of the paths.</summary>
    public Fact On(IReadOnlyList<int> paths) => new(Value, paths.Aggregate(Values.Knowledge.Nothing, (all, path) => all | Knowledge[path]));
}
