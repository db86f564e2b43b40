using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>What is asked of a body at several of its operations, and found out once.</summary>
/// <param name="find">Finds it out.</param>
internal sealed class BodyCache<T>(Func<IOperation, T> find)
{
    private readonly ConcurrentDictionary<SyntaxNode, Lazy<T>> _known = new();

    /// <summary>What is found of the body around an operation.</summary>
    public T Around(IOperation operation)
    {
        var body = EnclosingBodies.Around(operation);
        return _known.GetOrAdd(body.Syntax, _ => new(() => find(body))).Value;
    }
}
