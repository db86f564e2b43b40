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
    private const int MostIndented = 10_000;

    /// <summary>
    /// Writes the stance of every open deal with the answers behind it, coverage, and the problems found. Deal by deal: the text is never
    /// in memory as a whole. Up to 10,000 open deals it is on lines of its own, for people to read; with more, without white space.
    /// </summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="coverage">The tables of coverage to write, one after the other; when none is given, the one by quarter on each
    /// basis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, Assessment assessment, params CoverageTable[] coverage) =>
        Write(utf8, assessment, WrittenAnswers.All, coverage);

    /// <summary>
    /// Writes results as <c>docs/results.schema.json</c> describes them, with all answers or those that ask for something.
    /// </summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="answers">Which answers of each deal are written. All of them are most of the file.</param>
    /// <param name="coverage">The tables of coverage to write, one after the other; when none is given, the one by quarter on each
    /// basis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream utf8, Assessment assessment, WrittenAnswers answers, params CoverageTable[] coverage)
    {
        var to = utf8 ?? throw new ArgumentNullException(nameof(utf8));
        var found = assessment ?? throw new ArgumentNullException(nameof(assessment));
        var tables = (coverage ?? throw new ArgumentNullException(nameof(coverage))) is [] ? ByQuarter(found) : coverage;
        using var json = IndentedJson.To(to, isIndented: found.Deals.Count <= MostIndented);
        ResultsWriter.Row.Write(json, new ResultsDocument(found, tables, answers));
    }

    /// <summary>
    /// Writes every open deal as JSON Lines: a line each, laid out as an item of <c>deals</c> in <c>docs/results.schema.json</c>, for
    /// programs that read one deal at a time. Coverage and problems are not among them.
    /// </summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="answers">Which answers of each deal are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(Stream utf8, Assessment assessment, WrittenAnswers answers)
    {
        var to = utf8 ?? throw new ArgumentNullException(nameof(utf8));
        var found = assessment ?? throw new ArgumentNullException(nameof(assessment));
        var deals = DealWriter.Of(new ResultsDocument(found, [], answers));
        using var json = IndentedJson.To(to, isIndented: false);
        foreach (var deal in found.Deals)
        {
            deals.Write(json, deal);
            json.EndLine(to);
        }
    }

    private static CoverageTable[] ByQuarter(Assessment assessment) =>
        [CoverageTable.Create(assessment), CoverageTable.Create(assessment, CoverageBasis.CustomerDate)];
}
