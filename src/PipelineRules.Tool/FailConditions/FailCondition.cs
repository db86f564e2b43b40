namespace PipelineRules.Tool.FailConditions;

/// <summary>A condition that can fail a run.</summary>
/// <param name="name">What <c>--fail-on</c> calls it.</param>
/// <param name="holds">When it holds, for the help.</param>
internal abstract class FailCondition(string name, string holds)
{
    public string Name { get; } = name;

    public string Holds { get; } = holds;

    /// <summary>What makes it hold, as a sentence without a full stop; null when it does not.</summary>
    public abstract string? Held(Assessment assessment);
}
