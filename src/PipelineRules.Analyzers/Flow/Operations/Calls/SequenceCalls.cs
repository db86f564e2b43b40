using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations.Calls;

/// <summary>The framework's methods on sequences: LINQ and the collections'.</summary>
internal static class SequenceCalls
{
    private static readonly Dictionary<string, Func<SequenceCall, AbstractValue>> s_calls = new(StringComparer.Ordinal)
    {
        ["Where"] = call => call.Filtered(true), ["FindAll"] = call => call.Filtered(true), ["TakeWhile"] = call => call.Filtered(true),
        ["First"] = call => call.Taken(), ["Single"] = call => call.Taken(), ["Last"] = call => call.Taken(),
        ["Find"] = call => call.Taken(), ["FindLast"] = call => call.Taken(),
        ["FirstOrDefault"] = call => call.Taken(), ["SingleOrDefault"] = call => call.Taken(), ["LastOrDefault"] = call => call.Taken(),
        ["ElementAt"] = call => call.Taken(), ["ElementAtOrDefault"] = call => call.Taken(), ["MinBy"] = call => call.Taken(),
        ["MaxBy"] = call => call.Taken(), ["Dequeue"] = call => call.Taken(), ["Pop"] = call => call.Taken(),
        ["Peek"] = call => call.Taken(),
        ["GetValueOrDefault"] = call => call.Looked(),
        ["Select"] = call => call.Mapped(), ["ConvertAll"] = call => call.Mapped(), ["SelectMany"] = call => call.Flattened(),
        ["Zip"] = call => call.Paired(), ["Index"] = call => call.Numbered(), ["Join"] = call => call.Matched(),
        ["ToDictionary"] = call => call.Keyed(), ["ToFrozenDictionary"] = call => call.Keyed(),
        ["ToImmutableDictionary"] = call => call.Keyed(),
        ["OfType"] = call => call.Narrowed(), ["Cast"] = call => call.Narrowed(),
        ["All"] = call => call.Asked(true), ["TrueForAll"] = call => call.Asked(true), ["Any"] = call => call.Asked(false),
        ["Exists"] = call => call.Asked(false),
        ["RemoveAll"] = call => call.Kept(),
        ["Concat"] = call => call.Mixed(), ["Union"] = call => call.Mixed(), ["Append"] = call => call.Mixed(),
        ["Prepend"] = call => call.Mixed(),
        ["Add"] = call => call.Filled(), ["AddRange"] = call => call.Filled(), ["Insert"] = call => call.Filled(),
        ["Push"] = call => call.Filled(), ["Enqueue"] = call => call.Filled(), ["AddLast"] = call => call.Filled(),
        ["AddFirst"] = call => call.Filled(), ["TryAdd"] = call => call.Filled(),
        ["Remove"] = call => call.Changed(), ["RemoveAt"] = call => call.Changed(), ["RemoveRange"] = call => call.Changed(),
        ["Clear"] = call => call.Changed(), ["Sort"] = call => call.Changed(), ["InsertRange"] = call => call.Filled(),
        ["GroupBy"] = call => call.Grouped(), ["ToLookup"] = call => call.Grouped(), ["Chunk"] = call => call.Grouped(),
    };

    private static readonly HashSet<string> s_handingOut = ["TryDequeue", "TryPop", "TryPeek", "TryTake", "TryGetValue"];

    /// <summary>The element that a call hands out by an argument; null where it is another kind of call.</summary>
    public static AbstractValue? Out(Call call) =>
        s_handingOut.Contains(call.Method.Name) && call.Receiver is { } sequence && IsOnSequence(call.Operation)
            && TypeKinds.ElementOf(call.SubjectType) is { } element ? new SequenceCall(call, sequence, element).HandedOut() : null;

    /// <summary>Whether an argument is a function that a method on a sequence runs on its elements.</summary>
    public static bool Takes(IInvocationOperation invocation, IArgumentOperation argument) =>
        IsOnSequence(invocation) && Lambdas.Find(argument.Value) is not null;

    /// <summary>What such a method gives; null when it is another kind of method.</summary>
    public static AbstractValue? Evaluate(Call call)
    {
        if (call.Subject is not { } sequence || !IsOnSequence(call.Operation) || TypeKinds.ElementOf(call.SubjectType) is not { } element
            || call.Method.Name is "GetEnumerator" or "GetAsyncEnumerator")
            return null;
        // Attributes are looked through one by one, nobody can say for which.
        if (call.Method.IsStatic && call.Method.ContainingType.Name != "CollectionExtensions")
            foreach (var argument in call.Arguments.Where(argument => call.State.Shapes.IsLateBound(argument.Value.Type)))
                DealChange.Look(call.State, argument.Value);
        var made = new SequenceCall(call, sequence, element);
        return s_calls.TryGetValue(call.Name, out var known) ? known(made) : made.Passed();
    }

    // Parallel.ForEach(deals, deal => ...), Array.Find(deals, deal => ...).
    private static bool TakesFunction(IMethodSymbol method) =>
        method is { IsStatic: true, IsExtensionMethod: false }
            && method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private static bool IsOnSequence(IInvocationOperation invocation)
    {
        if (!FrameworkNamespaces.IncludeSequences(invocation.TargetMethod))
            return false;
        var on =
            invocation.Instance?.Type
                ?? (invocation.TargetMethod.IsExtensionMethod || TakesFunction(invocation.TargetMethod)
                    ? invocation.Arguments.FirstOrDefault()?.Value.Type
                    : null);
        return TypeKinds.ElementOf(on) is not null;
    }
}
