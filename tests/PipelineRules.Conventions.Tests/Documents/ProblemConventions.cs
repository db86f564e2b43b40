using System.Reflection;
using System.Text.RegularExpressions;
using PipelineRules.Facts;

namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>Every code of a problem has its row in the documents, and a test that makes its promise true.</summary>
public sealed partial class ProblemConventions
{
    private static readonly IReadOnlyList<string> s_codes =
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.GetRawConstantValue()}")];

    [Fact]
    public void Every_code_has_a_row_and_every_row_a_code() => Convention.Holds(
        "Say in docs/problems.md what each code means and what then counts, a row a code",
        s_codes.Except(Rows()).Select(code => $"{code} has no row")
            .Concat(Rows().Except(s_codes).Select(code => $"{code} is no code"))
            .Concat(Rows().GroupBy(code => code).Where(same => same.Count() > 1).Select(same => $"{same.Key} has two rows")));

    [Fact]
    public void Every_code_keeps_its_promise_in_a_test()
    {
        var tests =
            Repository.FilesLike("tests/", "Tests.cs")
                .Where(file => Path.GetFileName(file).StartsWith("PromisesOf", StringComparison.Ordinal))
            .SelectMany(file => TestName().Matches(Repository.Read(file))).Select(match => match.Groups[1].Value).ToList();
        Convention.Holds(
            "Write a test in a class PromisesOf...Tests whose name begins with the code, and that holds what docs/problems.md says of it",
            s_codes.Where(code => !tests.Any(test => test.StartsWith(Prefix(code), StringComparison.Ordinal))));
    }

    private static string Prefix(string code) => $"{char.ToUpperInvariant(code[0])}{code[1..].Replace('-', '_')}_";

    private static IEnumerable<string> Rows() =>
        Row().Matches(Repository.Read("docs/problems.md")).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"public (?:async Task|void) ([A-Za-z_0-9]+)\(")]
    private static partial Regex TestName();
}
