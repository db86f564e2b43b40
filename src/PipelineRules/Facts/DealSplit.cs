namespace PipelineRules.Facts;

/// <summary>One team member's share in a deal.</summary>
/// <param name="Owner">The id of the team member.</param>
/// <param name="Percent">The share, in percent of the deal's amount: 25 is a quarter.</param>
/// <param name="Kind">What the share moves.</param>
public sealed record DealSplit(string Owner, decimal Percent, SplitKind Kind = SplitKind.Revenue);
