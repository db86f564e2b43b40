using System;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks the member that links a deal to the customer's priority, which may carry the must-have date in the deal's stead.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CustomerPriorityAttribute : Attribute;
