namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What can hold a value: a local, parameter or capture, or a member of a value.</summary>
internal readonly record struct AbstractLocation(object Holder, string Member = "")
{
    public bool IsMember => Holder is AbstractValue;

    // It is looked up at every step, and the length of its name tells nearly as much of it as the name.
    public override int GetHashCode() => unchecked((Holder.GetHashCode() * 31) + Member.Length);
}
