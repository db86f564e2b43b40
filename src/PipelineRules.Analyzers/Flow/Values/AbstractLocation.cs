using System;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What can hold a value: a local, parameter or capture, or a member of a value.</summary>
internal readonly record struct AbstractLocation(object Holder, string Member = "")
{
    /// <summary>How the names of elements begin that were read by an index or a key: no code can name a member so.</summary>
    public const string ElementPrefix = "?at ";

    public bool IsMember => Holder is AbstractValue;

    /// <summary>Whether it is the place of an element that was read by its index or key.</summary>
    public bool IsElement => Member.StartsWith(ElementPrefix, StringComparison.Ordinal);

    // It is looked up at every step, and the length of its name tells nearly as much of it as the name.
    public override int GetHashCode() => unchecked((Holder.GetHashCode() * 31) + Member.Length);
}
