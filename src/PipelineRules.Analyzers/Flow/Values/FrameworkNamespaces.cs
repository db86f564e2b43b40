using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The namespaces of which the engine knows what their methods do.</summary>
internal static class FrameworkNamespaces
{
    /// <summary>
    /// Whether it is the framework that runs, and changes no deal of others. A delegate's type is of the framework, and what it runs is
    /// anybody's; what reflects, or binds and patches a request's body, fills what it is given.
    /// </summary>
    public static bool Include(IMethodSymbol method) =>
        method.MethodKind != MethodKind.DelegateInvoke && Outermost(method.ContainingNamespace) switch
    {
        ({ Name: "System" }, var within) => within?.Name != "Reflection",
        ({ Name: "Microsoft" }, var within) => within?.Name != "AspNetCore",
        _ => false,
    };

    /// <summary>Whether a method may be one of those that run over sequences.</summary>
    public static bool IncludeSequences(IMethodSymbol method) =>
        Outermost(method.ContainingNamespace).Space is { Name: "System" }
            || method.ContainingNamespace
                is { Name: "EntityFrameworkCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } };

    private static (INamespaceSymbol? Space, INamespaceSymbol? Within) Outermost(INamespaceSymbol? space)
    {
        INamespaceSymbol? within = null;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            (within, space) = (space, space.ContainingNamespace);
        return (space, within);
    }
}
