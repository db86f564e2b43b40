namespace PipelineRules.Movement;

/// <summary>How often a close date was pushed out, by grain.</summary>
/// <param name="Any">Pushes to any later day.</param>
/// <param name="CalendarMonth">Pushes into a later calendar month: what Salesforce's PushCount counts, and never takes back.</param>
/// <param name="FiscalQuarter">Pushes into a later fiscal quarter of the seller's; null when one of them began outside the fiscal
/// calendar.</param>
public readonly record struct PushCounts(int Any, int CalendarMonth, int? FiscalQuarter);
