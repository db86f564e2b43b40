namespace PipelineRules.Conventions.Tests.Analyzers;

public sealed class DiagnosticConventions
{
    private const string Room = "src/PipelineRules.Analyzers/";

    private static readonly string[] Released =
        [.. Repository.Lines($"{Room}AnalyzerReleases.Unshipped.md"), .. Repository.Lines($"{Room}AnalyzerReleases.Shipped.md")];

    [Fact]
    public void No_two_diagnostics_have_one_number() => Convention.Holds(
        "Give each of these a number of its own",
        Known.Diagnostics.GroupBy(one => one.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Every_diagnostic_is_released_with_its_severity() => Convention.Holds(
        "Write these lines in AnalyzerReleases.Unshipped.md",
        Known.Diagnostics.Select(one => $"{one.Id} | {one.Category} | {one.DefaultSeverity} |")
            .Where(line => !Released.Any(released => released.StartsWith(line, StringComparison.Ordinal))));

    [Fact]
    public void Every_diagnostic_is_reported_by_an_analyzer() => Convention.Holds(
        "Write the analyzers of these, or take their words away",
        Known.Diagnostics.Select(one => one.Id)
            .Except(Known.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(one => one.Id)));

    [Fact]
    public void An_analyzer_is_called_by_the_number_of_what_it_reports() => Convention.Holds(
        "Begin the names of these analyzers, and of their files, with the number of one of their diagnostics",
        Known.Analyzers.Where(analyzer => !analyzer.SupportedDiagnostics.Any(one => IsCalledBy(one.Id, analyzer.GetType().Name)))
            .Select(analyzer => analyzer.GetType().Name));

    [Fact]
    public void Every_diagnostic_has_its_tests() => Convention.Holds(
        "Write a test class whose name begins with the number, in tests/PipelineRules.Analyzers.Tests",
        Known.Diagnostics.Select(one => one.Id)
            .Where(
                id => !Repository.FilesLike("tests/PipelineRules.Analyzers.Tests/", "Tests.cs")
                    .Any(file => IsCalledBy(id, Path.GetFileName(file)))));

    [Fact]
    public void No_title_ends_in_a_full_stop() => Convention.Holds(
        "Take the full stop from these titles", Known.Diagnostics.Where(one => $"{one.Title}".EndsWith('.')).Select(one => one.Id));

    private static bool IsCalledBy(string id, string name) => name.StartsWith(id, StringComparison.Ordinal);
}
