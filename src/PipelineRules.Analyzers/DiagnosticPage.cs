using System.Linq;
using System.Reflection;

namespace PipelineRules.Analyzers;

/// <summary>Where each diagnostic is explained.</summary>
internal static class DiagnosticPage
{
    private static readonly string s_home = typeof(DiagnosticPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(note => note.Key == "ProjectHome")?.Value?.TrimEnd('/') ?? "";

    public static string UrlFor(string id) => $"{s_home}/docs/diagnostics/{id}.md";
}
