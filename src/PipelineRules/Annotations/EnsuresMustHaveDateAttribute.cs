using System;

namespace PipelineRules.Annotations;

/// <summary>
/// Marks a parameter whose deals have the customer's must-have date once the method has returned; on the return value, what is returned has
/// it, and where that is a sequence, every deal of it.
/// </summary>
/// <remarks>
/// On a method it holds for every deal passed to it and for what it returns; on a method of a deal's own type for the deal itself.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class EnsuresMustHaveDateAttribute : Attribute;
