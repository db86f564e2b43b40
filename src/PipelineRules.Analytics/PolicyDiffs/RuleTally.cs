namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>How a rule answers over all open deals, and what its answers do.</summary>
/// <param name="Yes">How many deals it answers with Yes.</param>
/// <param name="No">How many it answers with No.</param>
/// <param name="Unknown">How many it answers with Unknown.</param>
/// <param name="NotApplicable">How many it does not concern.</param>
/// <param name="HoldsDown">How many deals its answer holds at their stance, waivers taken into account.</param>
/// <param name="HoldsDownAlone">How many of these no other answer holds there: without the rule they would stand higher.</param>
public sealed record RuleTally(int Yes, int No, int Unknown, int NotApplicable, int HoldsDown, int HoldsDownAlone)
{
    /// <summary>Whether no deal is held at its stance by the rule, so that on these facts it decides nothing.</summary>
    public bool NeverMatters => HoldsDown == 0;
}
