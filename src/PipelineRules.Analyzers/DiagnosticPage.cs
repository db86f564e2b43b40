using System;
using System.Linq;
using System.Reflection;

namespace PipelineRules.Analyzers;

/// <summary>Where each diagnostic is explained.</summary>
internal static class DiagnosticPage
{
    // Names that end so are reserved, and lead nowhere on purpose.
    private const string Reserved = ".example";

    private static readonly string s_home = typeof(DiagnosticPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(note => note.Key == "ProjectHome")?.Value?.TrimEnd('/') ?? "";

    /// <summary>The address of a page on the project's site; empty where the project has none yet.</summary>
    public static string UrlFor(string id) => UrlFor(s_home, id);

    /// <summary>The address of a page on a site; empty where that is no place that can be reached.</summary>
    public static string UrlFor(string home, string id) =>
        home.Length == 0 || home.EndsWith(Reserved, StringComparison.Ordinal) ? "" : $"{home}/{PathOf(id)}";

    /// <summary>What a descriptor says at length, and where its page stands in the package.</summary>
    public static string Describe(string id, string what) => $"{what} The package PipelineRules explains it in {PathOf(id)}.";

    private static string PathOf(string id) => $"docs/diagnostics/{id}.md";
}
