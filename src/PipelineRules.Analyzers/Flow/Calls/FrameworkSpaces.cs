using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Calls;

/// <summary>The namespaces of which the engine knows what their methods do.</summary>
internal static class FrameworkSpaces
{
    /// <summary>Whether a method is the framework's, which changes no deal of others.</summary>
    public static bool Include(IMethodSymbol method) => Outermost(method.ContainingNamespace) is { Name: "System" or "Microsoft" };

    /// <summary>Whether a method may be one of those that run over sequences.</summary>
    public static bool IncludeSequences(IMethodSymbol method) =>
        Outermost(method.ContainingNamespace) is { Name: "System" } || method.ContainingNamespace is { Name: "EntityFrameworkCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } };

    private static INamespaceSymbol? Outermost(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space;
    }
}
