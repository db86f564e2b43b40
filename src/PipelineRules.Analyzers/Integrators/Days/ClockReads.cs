using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Values that say what day it is: read from a clock, or called so.</summary>
internal static class ClockReads
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Now", "UtcNow", "Today", "AsOf", "CurrentDate", "CurrentDay", "GetCurrentInstant", "GetCurrentDate", "GetUtcNow", "GetLocalNow",
        "GetToday",
    };

    /// <summary>Whether a value begins with what day it is, whatever is made of that.</summary>
    public static bool Gives(IOperation value) =>
        BackwardSlice.Follow(value, Beginning).Any(origin => s_names.Contains(ValueNames.Find(origin)));

    private static IOperation? Beginning(IOperation origin) => origin switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { Arguments: [{ Value: var first }, ..] } => first,
        IPropertyReferenceOperation property => property.Instance,
        IBinaryOperation sum => sum.LeftOperand,
        _ => null,
    };
}
