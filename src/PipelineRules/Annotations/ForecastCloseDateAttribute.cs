using System;

namespace PipelineRules.Annotations;

/// <summary>Marks the member that holds a deal's forecast close date: whoever gives it a value forecasts the deal.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ForecastCloseDateAttribute : Attribute;
