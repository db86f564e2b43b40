using System;

namespace PipelineRules.Annotations;

/// <summary>Marks the member that carries the day by which the customer must have the outcome in place.</summary>
/// <remarks>
/// On a member of an interface or a base class it holds for what implements or overrides it; on a positional parameter of a record it holds
/// for the property, and the other way round.
/// Analyzers know it by its name alone, so an assembly that cannot reference this one may declare an attribute of the same name.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class MustHaveDateAttribute : Attribute;
