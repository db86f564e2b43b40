using System;
using System.IO;
using PipelineRules.Coverage;
using PipelineRules.Json.Results;
using PipelineRules.Json.Writing;

namespace PipelineRules.Json;

/// <summary>
/// Writes what an assessment found as JSON. The schema <c>docs/results.schema.json</c> says what such a file looks like; its names stay,
/// and others may come beside them.
/// </summary>
public static class ResultsFile
{
    /// <summary>
    /// Writes the stance of every open deal with the answers behind it, coverage, and the problems found. Deal by deal: the text is never
    /// in memory as a whole.
    /// </summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="coverage">The tables of coverage to write, one after the other; when none is given, the one by quarter on each
    /// basis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, Assessment assessment, params CoverageTable[] coverage)
    {
        using var json = IndentedJson.To(utf8 ?? throw new ArgumentNullException(nameof(utf8)));
        var found = assessment ?? throw new ArgumentNullException(nameof(assessment));
        var tables = (coverage ?? throw new ArgumentNullException(nameof(coverage))) is [] ? ByQuarter(found) : coverage;
        ResultsWriter.Row.Write(json, new ResultsDocument(found, tables));
    }

    private static CoverageTable[] ByQuarter(Assessment assessment) =>
        [CoverageTable.Create(assessment), CoverageTable.Create(assessment, CoverageBasis.CustomerDate)];
}
