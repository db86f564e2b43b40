using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Whether a project asked to be told of unchecked forecasts as warnings.</summary>
internal static class StrictMode
{
    public static bool IsOn(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PipelineRulesStrict", out var strict)
        && strict.Equals("true", StringComparison.OrdinalIgnoreCase);
}
