using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using PipelineRules.Facts;

namespace PipelineRules.DependencyInjection.Observation;

/// <summary>What is told of an assessment: figures, and the names of rules and codes, never those of customers.</summary>
internal sealed class AssessmentSummary(Assessment assessment, TimeSpan elapsed)
{
    private static readonly string[] s_stances = ["reactive", "unproven", "proactive"];

    public TimeSpan Elapsed { get; } = elapsed;

    public string AsOf { get; } = LocalDatePattern.Iso.Format(assessment.AsOf);

    public int Deals { get; } = assessment.Deals.Count;

    /// <summary>How many deals have each stance that at least one has.</summary>
    public IReadOnlyList<(string Name, int Count)> Stances { get; } = Counted(assessment.Deals.Select(deal => s_stances[(int)deal.Stance]));

    /// <summary>How many problems of each code the facts have, failures of rules left out.</summary>
    public IReadOnlyList<(string Name, int Count)> Problems { get; } =
        Counted(assessment.Problems.Where(problem => !IsFailure(problem)).Select(problem => problem.Code));

    /// <summary>How many deals each rule failed on.</summary>
    public IReadOnlyList<(string Name, int Count)> Failures { get; } =
        Counted(assessment.Problems.Where(IsFailure).Select(problem => problem.Property ?? ""));

    private static bool IsFailure(Problem problem) => problem.Code == ProblemCodes.RuleFailed;

    private static (string Name, int Count)[] Counted(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name, StringComparer.Ordinal).Select(same => (same.Key, same.Count()))
            .OrderBy(one => one.Key, StringComparer.Ordinal)];
}
