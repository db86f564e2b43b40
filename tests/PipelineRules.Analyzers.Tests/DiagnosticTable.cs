using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Tests;

/// <summary>The table of all diagnostics.</summary>
internal static class DiagnosticTable
{
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [.. typeof(Diagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()];

    public static IEnumerable<string> Ids => All.Select(one => one.Id);
}
