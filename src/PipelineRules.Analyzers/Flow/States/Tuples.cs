using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Compares the values that one place holds on several paths, path by path.</summary>
internal sealed class Tuples : IEqualityComparer<Value[]>
{
    public static readonly Tuples Alike = new();

    public bool Equals(Value[] one, Value[] other) => one.SequenceEqual(other);

    public int GetHashCode(Value[] tuple)
    {
        var hash = 17;
        foreach (var value in tuple)
            hash = unchecked((hash * 31) + value.GetHashCode());
        return hash;
    }
}
