using System;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks a parameter whose deal has the customer's must-have date when the method returns a value. On a method it holds for every deal
/// passed to it; on a method or property of a deal's own type for the deal itself.
/// </summary>
/// <param name="returned">The value which, returned, says that the date is there.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class HasMustHaveDateWhenAttribute(bool returned) : Attribute
{
    /// <summary>The value which, returned, says that the date is there.</summary>
    public bool Returned { get; } = returned;
}
