namespace PipelineRules.Reports;

/// <summary>One link of the chain from a deal to the customer's word.</summary>
/// <param name="Name">What the link is: <c>priority</c>.</param>
/// <param name="Says">What stands there, or what is missing.</param>
/// <param name="Detail">What is to be known of it beside; null for nothing.</param>
/// <param name="Holds">Whether the link is there.</param>
public sealed record ChainLink(string Name, string Says, string? Detail, bool Holds);
