using System;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks what forecasts the deals given to it: a parameter, a method with every deal passed to it, or a member that holds the deals that
/// are forecast.
/// </summary>
/// <remarks>On a method of a deal's own type it is the deal itself that is forecast.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ForecastsAttribute : Attribute;
