using System.Linq;
using Microsoft.Extensions.Logging;

namespace PipelineRules.DependencyInjection.Observation;

/// <summary>What the log says of an assessment.</summary>
internal static partial class AssessmentLog
{
    public static void Tell(ILogger log, AssessmentSummary assessmentSummary)
    {
        Assessed(
            log, assessmentSummary.Deals, assessmentSummary.AsOf, assessmentSummary.Elapsed.TotalMilliseconds,
            string.Join(", ", assessmentSummary.Stances.Select(one => $"{one.Count} {one.Name}")));
        foreach (var (code, count) in assessmentSummary.Problems)
            Found(log, code, count);
        foreach (var (rule, count) in assessmentSummary.Failures)
            Failed(log, rule, count);
    }

    [LoggerMessage(1, LogLevel.Information, "Assessed {Deals} open deals as of {AsOf} in {Milliseconds:F1} ms: {Stances}")]
    private static partial void Assessed(ILogger log, int deals, string asOf, double milliseconds, string stances);

    [LoggerMessage(2, LogLevel.Warning, "Found problem {Code} {Count} times in the facts")]
    private static partial void Found(ILogger log, string code, int count);

    [LoggerMessage(3, LogLevel.Error, "Rule {Rule} failed on {Count} deals; its answer counts as Unknown there")]
    private static partial void Failed(ILogger log, string rule, int count);
}
