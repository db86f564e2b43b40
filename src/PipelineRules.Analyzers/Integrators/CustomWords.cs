using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Words of a company's own that an <c>.editorconfig</c> adds to those that analyzers know, for the files of its folder.</summary>
/// <param name="options">The options of the compilation.</param>
internal sealed class CustomWords(AnalyzerOptions options)
{
    private static readonly char[] s_separators = [',', ' ', ';'];

    /// <summary>What reasons are called besides, in lower case: <c>pipelinerules.reason_words = grund</c>.</summary>
    public ImmutableArray<string> Reasons(SyntaxTree file) => In(file, "pipelinerules.reason_words");

    /// <summary>What says of a time stamp in whose time zone it is: <c>pipelinerules.time_zone_words = ortszeit</c>.</summary>
    public ImmutableArray<string> TimeZones(SyntaxTree file) => In(file, "pipelinerules.time_zone_words");

    /// <summary>What the end of a seller's period is called besides: <c>pipelinerules.period_end_words = quartalsende</c>.</summary>
    public ImmutableArray<string> PeriodEnds(SyntaxTree file) => In(file, "pipelinerules.period_end_words");

    private ImmutableArray<string> In(SyntaxTree file, string key) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(key, out var words)
            ? words.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToImmutableArray()
            : ImmutableArray<string>.Empty;
}
