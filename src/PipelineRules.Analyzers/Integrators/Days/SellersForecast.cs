using PipelineRules.Analyzers.Flow.Sinks;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>A deal that is forecast on a day of the seller's calendar, with the customer's date in reach.</summary>
/// <param name="Day">The day that it is given.</param>
/// <param name="Sink">The forecast, for the engine to say whether the deal has its must-have date there.</param>
internal sealed record SellersForecast(AssignedDay Day, Sink Sink);
