using System;
using System.Collections.Generic;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks the member that says how much the seller counts on a deal: whoever gives it one of the counted values forecasts the deal.
/// </summary>
/// <param name="counted">The constant values by which a deal is forecast; none when every value does so.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ForecastCategoryAttribute(params object[] counted) : Attribute
{
    /// <summary>The values by which a deal is forecast; empty when every value does so.</summary>
    public IReadOnlyList<object> Counted { get; } = counted;
}
