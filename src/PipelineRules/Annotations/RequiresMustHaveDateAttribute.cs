using System;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks a parameter whose deals must have the customer's must-have date: callers see to it, and the body counts on it. On a method it
/// holds for every deal passed to it, and on a method of a deal's own type for the deal itself.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class RequiresMustHaveDateAttribute : Attribute;
