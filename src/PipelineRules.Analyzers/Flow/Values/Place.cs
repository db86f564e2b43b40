namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>What can hold a value: a local, parameter or capture, or a member of a value.</summary>
internal readonly record struct Place(object Holder, string Member = "")
{
    public bool IsMember => Holder is Value;
}
