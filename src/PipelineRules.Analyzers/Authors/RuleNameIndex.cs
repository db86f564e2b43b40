using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Authors;

/// <summary>The rules of a compilation by name: those that could meet in one rulebook.</summary>
/// <remarks>
/// The table is made when it is first asked, so that a compilation without rules does not pay for it. A rule that is private to another
/// type is for that type alone.
/// </remarks>
internal sealed class RuleNameIndex(Compilation compilation, INamedTypeSymbol dealRule)
{
    private readonly Lazy<ILookup<string, INamedTypeSymbol>> _rules = new(
        () => Within(compilation.Assembly.GlobalNamespace)
            .Where(type => CanBeListed(type) && type.IsRule(dealRule))
            .ToLookup(type => RuleDeclaration.Find(type)?.Name ?? ""),
        LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Another rule of that name; null where there is none.</summary>
    public INamedTypeSymbol? Other(string name, INamedTypeSymbol rule) =>
        CanBeListed(rule) ? _rules.Value[name].FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, rule)) : null;

    private static bool CanBeListed(INamedTypeSymbol type) =>
        type is { IsAbstract: false, DeclaredAccessibility: not Accessibility.Private };

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol room) =>
        room.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Within(type).Prepend(type) : Within(member));
}
