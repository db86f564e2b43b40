using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers;

namespace PipelineRules.Conventions.Tests.Analyzers;

/// <summary>Our diagnostics, and the analyzers that report them.</summary>
internal static class Known
{
    public static readonly IReadOnlyList<DiagnosticDescriptor> Diagnostics =
        [.. typeof(PipelineRules.Analyzers.Diagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(PipelineAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Where(type => !type.IsAssignableTo(typeof(DiagnosticSuppressor))).Select(Activator.CreateInstance)
                .OfType<DiagnosticAnalyzer>(),
    ];

    public static string PageOf(string id) => $"docs/diagnostics/{id}.md";
}
