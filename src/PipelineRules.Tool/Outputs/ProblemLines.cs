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
    public static IEnumerable<string> Of(IReadOnlyList<Problem> problems, ProblemDetail detail) => detail switch
    {
        _ when problems.Count == 0 => [],
        ProblemDetail.None => [],
        ProblemDetail.All => problems.Select(problem => Line(problem)).Prepend($"{Plural.Format(problems.Count, "problem")} in the facts:"),
        _ => FirstOfEach(problems).Prepend($"{Plural.Format(problems.Count, "problem")} in the facts (--problems all shows every one):"),
    };

    private static IEnumerable<string> FirstOfEach(IReadOnlyList<Problem> problems) => problems
        .GroupBy(problem => problem.Code)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => Line(same.First(), same.Count()));

    private static string Line(Problem problem, int count = 1) =>
        $"  {problem.Code}{(count > 1 ? $" ({count:N0})" : "")}: {problem.Table}: {TerminalSafeText.Clean(problem.Message)}";
}
