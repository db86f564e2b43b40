namespace PipelineRules.Conventions.Tests.Sources;

/// <summary>Whoever holds one of the types that do the work reads there whether threads may share it.</summary>
public sealed class ThreadConventions
{
    private static readonly string[] s_types =
    [
        "Evaluator", "Rulebook", "Policy", "Pipeline", "Assessment", "CoverageTable", "FiscalCalendar", "LivePipeline", "LiveCoverage",
        "CoverageLedger", "PipelineSession", "PipelineSessionFactory", "Assessor", "CsvExport", "CsvMap",
    ];

    [Fact]
    public void Each_says_whether_threads_may_share_it() => Convention.Holds(
        "Say in the summary or the remarks of the type whether threads may share it, or that it has one writer",
        s_types.Where(type => !Heads(type).Any(head => head.Contains("thread", StringComparison.Ordinal))));

    private static IEnumerable<string> Heads(string type) =>
        from file in Repository.FilesLike("src/", $"/{type}.cs")
        let text = Repository.Read(file)
        let declared = text.IndexOf($" {type}", text.IndexOf("\npublic ", StringComparison.Ordinal), StringComparison.Ordinal)
        where declared > 0
        select text[..declared];
}
