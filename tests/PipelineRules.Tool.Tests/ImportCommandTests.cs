using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Tool.Tests;

public sealed class ImportCommandTests : Desk
{
    private const string Opportunities = """
        Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,ForecastCategory,OwnerId,CreatedDate,Must_Have_Date__c
        006A,0,001A,Claims,Proposal,15000,2026-12-10 00:00:00,0,0,Forecast,005A,2026-01-13 17:16:45,2027-01-31
        006B,0,001A,Desk,Proposal,soon,2026-12-10 00:00:00,0,0,Pipeline,005A,2026-01-13 17:16:45,
        """;

    private string Export() => Path.GetDirectoryName(Write(Opportunities, "Opportunity.csv"))!;

    private Task<Outcome> Import(params string[] more) =>
        Run(["import", Export(), "--preset", "salesforce", "--set", "currency=USD", .. more]);

    private static FactSet Read(string path)
    {
        using var file = File.OpenRead(path);
        return FactsFile.Read(file);
    }

    [Fact]
    public async Task An_export_becomes_a_facts_file()
    {
        var run = await Import("--set", "mustHaveDate=Must_Have_Date__c", "--as-of", "2026-11-05", "-o", At("facts.json"));
        var facts = Read(At("facts.json"));
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal((new(2026, 11, 5), "USD", "006A"), (facts.AsOf, facts.Currency, facts.Deals![0].Id));
        Assert.Equal(new(2027, 1, 31), facts.Deals[0].MustHaveDate);
    }

    [Fact]
    public async Task Without_a_file_the_facts_go_to_standard_output_and_are_of_today()
    {
        using var facts = JsonDocument.Parse((await Import()).Out);
        Assert.Equal("2026-11-02", facts.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_fails_a_strict_run()
    {
        Assert.Contains("006B has the amount \"soon\"", (await Import()).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Import("--strict", "-o", At("facts.json"))).Code);
    }

    [Fact]
    public async Task The_facts_of_an_import_are_assessed_like_the_export_itself()
    {
        await Import("-o", At("facts.json"));
        var (file, export) =
            (await Run("assess", At("facts.json"), "-f", "csv"),
                await Run("assess", Export(), "--preset", "salesforce", "--set", "currency=USD", "-f", "csv"));
        Assert.Equal((0, file.Out), (export.Code, export.Out));
        Assert.Contains("006A", file.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_type_next_reads_the_export_the_same_way()
    {
        var assess =
            await new Terminal { Width = 1_000 }.Run(
                ["assess", Export(), "--preset", "salesforce", "--set", "currency=USD", "--set", "name=Stage Name", "--as-of",
                "2026-11-05"]);
        Assert.Contains(
            $"""pipeline-rules explain 006A {At("")} --as-of 2026-11-05 --preset salesforce --set currency=USD --set "name=Stage Name" """
                .Trim(),
            assess.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claims, Contoso & Sons", "\"Claims, Contoso & Sons\"")]
    [InlineData("Łódź/1", "Łódź/1")]
    [InlineData("$(reboot)", "DEAL")]
    [InlineData("`reboot`", "DEAL")]
    [InlineData("-x", "DEAL")]
    [InlineData("a\"; reboot", "DEAL")]
    public async Task Nobody_is_told_to_type_what_a_shell_would_carry_out(string id, string typed)
    {
        Write($"id,name,amount,currency\n\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\",Claims,1,EUR\n", "deals.csv");
        var run = await new Terminal { Width = 1_000 }.Run(["assess", At(""), "--as-of", "2026-11-05"]);
        Assert.Contains($"pipeline-rules explain {typed} {At("")}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_is_laid_over_the_preset()
    {
        var map = Write("""{ "tables": { "deals": { "columns": { "name": "StageName" } } } }""", "mine.json");
        await Import("--map", map, "-o", At("facts.json"));
        Assert.Equal("Proposal", Read(At("facts.json")).Deals![0].Name);
    }

    [Theory, InlineData(0), InlineData(300)]
    public async Task A_run_that_is_stopped_leaves_nothing(int milliseconds)
    {
        Write($"Id,Name\n{string.Concat(Enumerable.Range(0, 500_000).Select(row => $"006{row},Claims\n"))}", "Opportunity.csv");
        using var stop = new CancellationTokenSource(milliseconds);
        var run = await new Terminal().Run(["import", At(""), "--preset", "salesforce", "-o", At("facts.json")], stop.Token);
        Assert.Equal(130, run.Code);
        Assert.Equal(["Opportunity.csv"], Files);
    }

    [Fact]
    public async Task A_file_that_breaks_off_leaves_the_old_facts()
    {
        Write("old", "facts.json");
        Write("OpportunityId,CreatedDate,CloseDate\n006A,2026-01-13,2026-09-30\n006A,\"2026-01-14,2026-09-30\n", "OpportunityHistory.csv");
        Assert.Equal(2, (await Import("-o", At("facts.json"))).Code);
        Assert.Equal("old", File.ReadAllText(At("facts.json")));
        Assert.Equal(["Opportunity.csv", "OpportunityHistory.csv", "facts.json"], Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Check_says_which_rules_can_only_answer_unknown()
    {
        var run = await Import("--check");
        Assert.Equal("At best, a deal that is forecast from this export is reactive", run.Lines[0].Split("  ")[0]);
        Assert.Contains("unproven", run.Line("must-have-date-is-known"), StringComparison.Ordinal);
        Assert.Contains("not in the export", run.Line("mustHaveDate"), StringComparison.Ordinal);
        Assert.Contains("the map", run.Line("  currency"), StringComparison.Ordinal);
        Assert.Contains("nothing", run.Line("closeDateChanges"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_misses_no_second_history()
    {
        Write("OpportunityId,CreatedDate,CloseDate\n006A,2026-01-13 17:16:45,2026-12-10\n", "OpportunityHistory.csv");
        var run = await Import("--check");
        Assert.DoesNotContain("closeDateChanges", run.Out, StringComparison.Ordinal);
        Assert.Contains("OpportunityHistory.csv", run.Line("closeDateSnapshots"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_what_was_set()
    {
        var run = await Import("--set", "mustHaveDate=Must_Have_Date__c", "--check");
        Assert.Contains("Must_Have_Date__c", run.Line("mustHaveDate"), StringComparison.Ordinal);
        Assert.DoesNotContain("must-have-date-is-known", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_is_json_too()
    {
        using var check = JsonDocument.Parse((await Import("--check", "--format", "json")).Out);
        var rules =
            check.RootElement.GetProperty("rules").EnumerateArray()
                .ToDictionary(rule => rule.GetProperty("rule").GetString()!, rule => rule.GetProperty("answer").GetString());
        Assert.Equal(("unknown", "notApplicable"), (rules["close-date-has-stayed-put"], rules["confirmation-is-fresh"]));
        Assert.Contains(
            check.RootElement.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("column").GetString() == "CloseDate");
    }

    [Fact]
    public async Task An_export_that_has_everything_can_be_answered_in_full()
    {
        Write("id,customer,name,owner,priority,amount,currency,category,createdOn,closeDate,mustHaveDate,paperProcess,implementation,fit\n",
        "deals.csv");
        Write("id,customer,statement,owner,rank,goals,currentState,desiredState,mustHaveDate,drivingForce,consequenceIfMissed,changedOn,lineOfBusiness\n", "priorities.csv");
        Write("id,customer\n", "goals.csv");
        Write("id,customer,role,lineOfBusiness\n", "stakeholders.csv");
        Write("priority,stakeholder,on,outcome,evidence,mustHaveDate,recordedBy,source,rank,goals,deal,fit,signsOn\n", "validations.csv");
        Write("deal,on,from,to\n", "closeDateChanges.csv");
        var run = await Run("import", At(""), "--preset", "plain", "--check");
        Assert.Contains("is proactive", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("can only answer", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "say which CRM wrote the export: --preset bitrix24, dynamics365, hubspot, odoo, pipedrive, plain, salesforce, suitecrm, zoho; or "
            + "--map; or let pipeline-rules init EXPORT propose a map")]
    [InlineData("no preset salesfroce; did you mean salesforce?", "--preset", "salesfroce")]
    [InlineData("--set and --sheet add to a map: say --preset or --map too", "--set", "a=b")]
    [InlineData(
        "--set is a; write it as mustHaveDate=Must_Have_Date__c (pipeline-rules import --help shows how)", "--preset", "plain", "--set",
        "a")]
    [InlineData(
        "tables.deals.columns.mustHavDate is no property of deals (did you mean mustHaveDate?)", "--preset", "plain", "--set",
        "mustHavDate=X")]
    [InlineData("--format is for --check: a facts file is always JSON", "--preset", "salesforce", "--format", "csv")]
    public async Task Bad_arguments_get_one_line(string said, params string[] arguments)
    {
        var run = await Run(["import", Export(), .. arguments]);
        Assert.Equal((2, said, ""), (run.Code, run.Error.TrimEnd(), run.Out));
    }
}
