using System.Text;
using PipelineRules.Fuzzing;

namespace PipelineRules.Json.Tests;

/// <summary>Whatever a stranger sends, a reader reads it or refuses it in words.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Facts_are_read_and_assessed_or_refused() => new Fuzzer(Seed("Complete.json"), Bytes(Small), Bytes(Stated)).Run(
        Fuzzer.Share,
        input => new Evaluator(Rulebook.BuiltIn).Assess(FactsFile.Read(new MemoryStream(input), new NodaTime.LocalDate(2026, 11, 2))),
        error => error is UnreadableFactsException);

    [Fact]
    public void Policies_are_read_or_refused() => new Fuzzer(Bytes("{}"), Bytes(Policy)).Run(
        Fuzzer.Share, input => PolicyFile.Read(new MemoryStream(input)), error => error is UnreadableFactsException);

    private const string Small =
        """{"asOf":"2026-11-02","currency":"EUR","deals":[{"id":"D-1","amount":1.5,"closeDate":"2027-01-20","splits":[{"owner":"R-1","percent":100}]}],"closeDateChanges":[{"deal":"D-1","on":"2026-10-01","from":"2026-12-01","to":"2027-01-20"}]}""";

    private const string Stated =
        """{"asOf":"2026-11-02","fiscalCalendar":{"kind":"4-4-5","startMonth":2},"customers":[{"id":"C-1","parent":"C-1"}],"priorities":[{"id":"P-1","customer":"C-1","owner":"S-1","rank":1,"goals":["G-1"]}],"validations":[{"priority":"P-1","stakeholder":"S-1","on":"2026-10-20","outcome":"confirmed","evidence":"customerStated","mustHaveDate":"2027-03-15"}],"fieldChanges":[{"table":"deals","id":"D-1","property":"amount","on":"2026-10-01","from":"1","to":"2"}]}""";

    private const string Policy = """{"topRank":3,"pushes":2,"coverageTarget":2.5,"statedByCustomer":["date","rank"]}""";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));
}
