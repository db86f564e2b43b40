namespace PipelineRules.Coverage;

/// <summary>
/// What deals of one owner add up to in one period and currency. Parts with the same owner, period, basis and currency add up by their
/// sums, in any order and anywhere.
/// </summary>
/// <param name="Owner">The id of the team member; null for deals without an owner.</param>
/// <param name="Period">The period; its name, as <see cref="CoveragePeriod.Parse"/> reads it, is enough to store.</param>
/// <param name="Basis">Whose date put the open deals there.</param>
/// <param name="Currency">The ISO 4217 code of every amount in it.</param>
/// <param name="Sums">What the deals add up to.</param>
public sealed record CoveragePart(string? Owner, CoveragePeriod Period, CoverageBasis Basis, string Currency, DealSums Sums);
