using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Tool.Tests;

/// <summary>What an import takes, and what it leaves.</summary>
public sealed class ImportInputTests : Desk
{
    private const string Deals = "id,name,amount,status,closeDate\nD-1,Claims,5,open,2026-12-10\n";

    private static readonly string[] s_plain = ["--preset", "plain", "--set", "currency=EUR", "--as-of", "2026-11-02"];

    [Theory]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\u00A0@SUM(A1)", "'\u00A0@SUM(A1)")]
    [InlineData("' =1", "'' =1")]
    [InlineData("\uFE66HYPERLINK(1)", "'\uFE66HYPERLINK(1)")]
    [InlineData("a=1", "a=1")]
    public async Task No_cell_of_a_csv_becomes_a_formula(string name, string written)
    {
        var facts = Write(new FactSet(new(2026, 11, 2), Deals: [new("D-1", Name: name)]));
        Assert.Contains(
            $",{written},", (await Run("assess", facts, "-f", "csv")).Out.Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_written_with_a_sheet_for_each_kind_of_row_and_reads_back()
    {
        await Run("assess", Write(Quarter.Facts), "--format", "xlsx", "-o", At("out.xlsx"));
        var map =
            CsvMap.Parse(
                """{ "tables": { "deals": { "file": "out.xlsx", "columns": { "id": "id", "name": "name", "closeDate": "closeDate" } } } }""");
        var read = MappedCsv.Read(At("out.xlsx"), map, new(2026, 11, 2)).Deals!;
        Assert.Contains(read, deal => deal.Id == "D-3" && deal.CloseDate is not null);
        foreach (var sheet in (string[])["questions", "coverage", "gaps"])
            Assert.Null(
                CsvExport.Open(At("out.xlsx"), map.With([new("sheet", sheet), new("id", sheet == "questions" ? "deal" : "period")])).Error);
    }

    [Theory]
    [InlineData("assess", "deals", "questions", "coverage", "gaps")]
    [InlineData("questions", "questions")]
    [InlineData("coverage", "coverage", "gaps", "repair")]
    public async Task A_workbook_is_one_that_Excel_opens(string command, params string[] sheets)
    {
        await Run(command, Write(Quarter.Facts), "--format", "xlsx", "-o", At("out.xlsx"));
        using var document = SpreadsheetDocument.Open(At("out.xlsx"), false);
        Assert.Equal([], new OpenXmlValidator().Validate(document).Select(flaw => $"{flaw.Path?.XPath}: {flaw.Description}"));
        Assert.Equal(sheets, document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public async Task A_sheet_is_read_by_its_name()
    {
        await Run("assess", Write(Quarter.Facts), "--format", "xlsx", "-o", At("out.xlsx"));
        Write("""{ "tables": { "deals": { "file": "out.xlsx", "columns": { "id": "deal", "name": "question" } } } }""", "map.json");
        var run = await Run("import", At("out.xlsx"), "--map", At("map.json"), "--sheet", "questions", "--as-of", "2026-11-02");
        Assert.Equal(0, run.Code);
        Assert.Contains("D-", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "the workbook has no sheet \"quetsions\" (did you mean questions?)",
            (await Run("import", At("out.xlsx"), "--map", At("map.json"), "--sheet", "quetsions")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_tables_needs_no_map_and_gives_the_equal_facts_file()
    {
        Write("asOf,currency\n2026-11-02,EUR\n", "facts.csv");
        Write("id,name,amount,currency,status\nD-1,Claims,99.9900,EUR,open\n", "deals.csv");
        Assert.Equal(0, (await Run("import", At(""), "-o", At("facts.json"))).Code);
        using var file = File.OpenRead(At("facts.json"));
        var facts = FactsFile.Read(file);
        Assert.Equal(
            (new(2026, 11, 2), "EUR", new Deal("D-1", Name: "Claims", Amount: new Money(99.99m, "EUR"))),
            (facts.AsOf, facts.Currency, facts.Deals![0]));
    }

    [Fact]
    public async Task Nothing_goes_to_standard_output_before_the_export_is_known_to_be_readable()
    {
        var run = await Run(["import", Write(Deals + "D-2,\"Broken,6,open,\n", "deals.csv"), .. s_plain]);
        Assert.Equal((2, ""), (run.Code, run.Out));
    }

    [Fact]
    public async Task Standard_input_is_an_export_too()
    {
        var run = await new Terminal { Input = Encoding.UTF8.GetBytes(Deals) }.Run(["import", "-", .. s_plain]);
        Assert.Equal(0, run.Code);
        Assert.Contains("D-1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loudest_problem_comes_first_and_fails_a_strict_run()
    {
        var run = await Run(["assess", Write("id,amount\nD-1,5\n", "deals.csv"), .. s_plain, "--strict"]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("whether a deal is open is not known", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_were_read_as_a_status_are_listed_with_their_counts()
    {
        Write("Id,StageName\n006A,Closed Won\n006B,Signed\n006C,Signed\n", "Opportunity.csv");
        var run = await Run("import", At(""), "--preset", "salesforce", "--check");
        Assert.Contains("read as open: StageName Signed (2, not in the map)", run.Out, StringComparison.Ordinal);
        Assert.Contains("no row has Closed Lost", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_map_names_its_file_and_line_and_comes_before_those_of_the_export()
    {
        var map =
            Write("{\n  // mine\n  \"tables\": { \"deals\": [{ \"file\": \"deals.csv\",\n    \"columns\": { \"id\": \"id\",\n      "
                + "\"amuont\": \"x\" } }] }\n}\n", "our.map.json");
        foreach (var preset in (string[][])[[], ["--preset", "plain"]])
        {
            var run = await Run(["import", Write("", "deals.csv"), "--map", map, .. preset]);
            Assert.Equal(2, run.Code);
            Assert.StartsWith($"{map}, line 5: tables.deals", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("PK\u0003\u0004...", "a.xlsx", "an Excel workbook")]
    [InlineData("PK\u0003\u0004...", "a.zip", "a zip archive")]
    [InlineData("%PDF-1.7", "a.pdf", "a PDF")]
    public async Task What_is_no_facts_file_is_named_as_what_it_is(string content, string name, string said)
    {
        var run = await Run("assess", Write(content, name));
        Assert.Equal(2, run.Code);
        Assert.Contains($"{name} is {said} and no facts file: --preset or --map", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name\nD-1,\"open\n")]
    [InlineData("{\"id\":")]
    [InlineData("name\nClaims\n")]
    public async Task No_message_names_a_temporary_file(string input)
    {
        var run = await new Terminal { Input = Encoding.UTF8.GetBytes(input) }.Run(["import", "-", .. s_plain]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("standard input, line ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_lists_what_an_export_without_ids_has_and_says_how_to_name_one()
    {
        var run =
            await Run(
                "import", Write("Topic,Status,Est. close date\nClaims,Open,2026-12-10\n", "opportunities.csv"), "--preset", "dynamics365",
                "--check");
        Assert.Equal(2, run.Code);
        Assert.Contains("Est. close date", run.Line("closeDate"), StringComparison.Ordinal);
        Assert.Contains("--set id=Topic", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_proposes_a_map_that_reads_the_export_and_ends_with_what_to_run()
    {
        var export =
            Write("Deal No;Firma;Betrag;Phase;Abschlussdatum\nX-1;Contoso;250.000,00;Angebot;31.12.2026\nX-2;Contoso;7,50;Gewonnen;31.03.2026\n", "pipeline.csv");
        var run = await Run("init", export, "-o", At("our.map.json"));
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Contains($"pipeline-rules import {export} --map {At("our.map.json")} --check", run.Error, StringComparison.Ordinal);
        var assessed = await Run("assess", export, "--map", At("our.map.json"), "--as-of", "2026-11-02", "-f", "csv");
        Assert.Contains("X-1,,Contoso,Contoso,,250000.00,USD,pipeline,2026-12-31", assessed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_keeps_its_mode_and_a_link_is_written_through()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = Write("old", "secret.json");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(At("link.json"), file);
        await Run(["import", Write(Deals, "deals.csv"), .. s_plain, "-o", At("link.json")]);
        Assert.NotNull(new FileInfo(At("link.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_pipe_in_a_folder_of_tables_is_refused_in_words_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var made = System.Diagnostics.Process.Start("mkfifo", At("deals.csv"));
        await made.WaitForExitAsync();
        var run = await Run("assess", At(""), "--as-of", "2026-11-02").WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, run.Code);
        Assert.Contains("this is a pipe", run.Error, StringComparison.Ordinal);
    }
}
