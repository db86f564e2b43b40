namespace PipelineRules.Coverage;

/// <summary>One owner's part of one deal's amount.</summary>
/// <param name="Owner">The id of the owner; null for nobody.</param>
/// <param name="Amount">The part, in the currency of the row it goes to.</param>
/// <param name="Deals">1 for the deal's own owner, 0 for those who share in it.</param>
public readonly record struct CreditShare(string? Owner, decimal Amount, int Deals);
