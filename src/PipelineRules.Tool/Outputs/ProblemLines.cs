using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Outputs;

/// <summary>Problems as lines to read.</summary>
internal static class ProblemLines
{
    private const int ShownOfEach = 2;

    public static IEnumerable<string> Of(IReadOnlyList<Problem> problems, ProblemDetail detail) =>
        problems.Count == 0 || detail == ProblemDetail.None
            ? []
            : ByCode(problems, detail == ProblemDetail.All ? int.MaxValue : ShownOfEach).Prepend(Heading(problems, detail));

    private static string Heading(IReadOnlyList<Problem> problems, ProblemDetail detail) =>
        $"{Count.Of(problems.Count, "problem")} in the facts{(detail == ProblemDetail.All ? "" : " (--problems all shows every one)")}:";

    private static IEnumerable<string> ByCode(IReadOnlyList<Problem> problems, int shown) => problems
        .GroupBy(problem => problem.Code)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
        .SelectMany(same => Lines(same.Key, [.. same], shown));

    private static IEnumerable<string> Lines(string code, Problem[] same, int shown) =>
    [
        $"  {code}: {same.Length:N0}",
        .. same.Take(shown).Select(problem => $"    {problem.Table}: {Printable.Of(problem.Message)}"),
    ];
}
