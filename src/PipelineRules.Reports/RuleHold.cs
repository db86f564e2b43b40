namespace PipelineRules.Reports;

/// <summary>What one rule holds down of the forecast.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Deals">How many forecast deals its answers keep from being proactive.</param>
/// <param name="Amount">What those deals are worth, in the report's currency; deals in others without a rate, and those whose amount is not
/// known, are counted and not added. Null where none could be added.</param>
public sealed record RuleHold(ListedRule Rule, int Deals, decimal? Amount);
