using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>The body in which an operation stands.</summary>
internal static class Body
{
    /// <summary>The outermost operation around an operation.</summary>
    public static IOperation Of(IOperation operation)
    {
        while (operation.Parent is { } around)
            operation = around;
        return operation;
    }
}
