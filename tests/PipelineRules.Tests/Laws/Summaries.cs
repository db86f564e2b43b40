using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>What an assessment says, as text that two of them can be compared by.</summary>
internal static class Summaries
{
    public static Assessment Assessed(this FactSet facts, Rulebook? rulebook = null, int? cores = 1) =>
        new Evaluator(rulebook ?? Rulebook.BuiltIn).Assess(Pipeline.From(facts), cores);

    public static string[] Verdicts(this Assessment assessment) =>
        [.. assessment.Deals.Select(Verdict).Order(StringComparer.Ordinal)];

    public static string[] Reasons(this Assessment assessment) =>
        [.. assessment.Deals
            .SelectMany(deal => deal.Findings.Select(f => $"{deal.Deal.Id} {f}: {f.Reason} {f.Question} {f.Question?.Addressee}"))
            .Order(StringComparer.Ordinal)];

    public static string[] Lines(this CoverageTable table) => table.Rows.Lines();

    public static string[] Lines(this IEnumerable<CoverageRow> rows) => [.. rows.Select(Line)];

    public static string Verdict(DealAssessment deal) =>
        $"{deal.Deal.Id} {deal.Stance}: "
            + string.Join(", ", deal.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));

    private static string Line(CoverageRow row) =>
        FormattableString.Invariant(
            $"{row.By} {row.Who} {row.Period} {row.Currency} quota {row.Quota:F4} won {row.Sums.Won:F4} lost {row.Sums.Lost:F4} {
                row.Sums.Proactive:F4} {row.Sums.Unproven:F4} {row.Sums.Reactive:F4} of {row.Sums.Deals}");
}
