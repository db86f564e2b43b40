using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>The bodies that operations stand in.</summary>
internal static class EnclosingBodies
{
    /// <summary>The whole body around an operation: a method's or an initializer's, with the lambdas and local functions in it.</summary>
    public static IOperation Around(IOperation operation)
    {
        var around = operation;
        while (around.Parent is { } parent)
            around = parent;
        return around;
    }
}
