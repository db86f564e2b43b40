using System;
using System.Linq;
using System.Reflection;

namespace PipelineRules.Reports.Sarif;

/// <summary>Where a rule is explained, as far as is known here.</summary>
/// <param name="pages">The folder in which each rule has its page; null for the project's own, in which the built-in rules have
/// theirs.</param>
internal sealed class RulePage(Uri? pages)
{
    private static readonly string? s_home = typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(note => note.Key == "ProjectHome")?.Value?.TrimEnd('/');

    /// <summary>The page of a rule; null for one from outside of which nobody said where its page is.</summary>
    public Uri? UrlFor(ListedRule rule) => (pages, IsFromOutside(rule)) switch
    {
        ({ } folder, _) => new Uri(folder, $"{rule.Name}.md"),
        (null, true) => null,
        _ => new Uri($"{s_home}/docs/rules/{rule.Name}.md"),
    };

    /// <summary>Only a rule from outside bears a prefix, and each of them does.</summary>
    private static bool IsFromOutside(ListedRule rule) => rule.Name.Contains('/', StringComparison.Ordinal);
}
