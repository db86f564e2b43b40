using System.Linq;
using System.Reflection;

namespace PipelineRules.Analyzers;

/// <summary>Where each diagnostic is explained.</summary>
internal static class DiagnosticPage
{
    private static readonly string s_home = typeof(DiagnosticPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(note => note.Key == "ProjectHome")?.Value?.TrimEnd('/') ?? "";

    public static string UrlFor(string id) => $"{s_home}/{PathOf(id)}";

    /// <summary>What a descriptor says at length, and where its page stands in the package.</summary>
    public static string Describe(string id, string what) => $"{what} The package PipelineRules explains it in {PathOf(id)}.";

    private static string PathOf(string id) => $"docs/diagnostics/{id}.md";
}
