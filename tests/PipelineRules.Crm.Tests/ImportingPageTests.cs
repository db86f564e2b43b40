using System.Text.RegularExpressions;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed partial class ImportingPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Docs, "importing.md"));

    private static string CustomFields => File.ReadAllText(Path.Combine(Repository.Docs, "samples", "salesforce-custom-fields.map.json"));

    [GeneratedRegex("^pipeline-rules .*--preset (?<preset>\\w+)(?<rest>.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("--set (?<quote>\"?)(?<name>[\\w.]+)=(?:\"(?<column>[^\"]+)\"|(?<column>[^\"]+?))\\k<quote>(?=\\s|$)")]
    private static partial Regex Setting();

    [Fact]
    public void Every_command_of_the_page_has_a_preset_and_settings_that_are_known()
    {
        var commands = Command().Matches(s_page);
        Assert.True(commands.Count >= 8);
        Assert.All(commands, command => CsvPreset.Named(command.Groups["preset"].Value).With(
            Setting().Matches(command.Groups["rest"].Value)
                .Select(set => KeyValuePair.Create(set.Groups["name"].Value, set.Groups["column"].Value))));
    }

    [Fact]
    public void The_custom_fields_of_the_sample_make_a_deal_proactive()
    {
        var facts = Exported.Read(
            CsvPreset.Named("salesforce").With(CustomFields),
            ("Opportunity.csv", """
                Id,AccountId,Name,Amount,CloseDate,IsClosed,IsWon,ForecastCategory,OwnerId,CreatedDate,Must_Have_Date__c,Customer_Priority__c,Priority_Executive__c,Priority_Rank__c,Corporate_Goal__c,Current_State__c,Desired_State__c,Driving_Force__c,Consequence_If_Missed__c,Validated_By__c,Validated_On__c,Validation_Outcome__c,Validation_Evidence__c,Validated_Must_Have_Date__c,Fit_Confirmed_By_Customer__c,Validated_Rank__c,Validated_Corporate_Goal__c,Validation_Source__c
                006A,001A,Claims,15000,2026-12-10,0,0,Forecast,005A,2026-08-13,2027-01-31,Settle claims in a day,003A,1,Cut claims cost,Nine days,One day,New deadline,A fine,003A,2026-10-20,,,2027-01-31,1,1,Cut claims cost,Mail of 20 October
                006B,001A,Desk,5,2026-12-10,0,0,Pipeline,005A,2026-08-13,,,,,,,,,,,,,,,0,,,
                """),
            ("Account.csv", "Id,Name\n001A,Contoso\n"),
            ("Contact.csv", "Id,AccountId,LastName\n003A,001A,Berg\n"),
            ("OpportunityContactRole.csv", "ContactId,Role\n003A,Executive Sponsor\n"));
        Assert.Empty(facts.Problems!);
        Assert.Equal(
            [Stance.Proactive, Stance.Unproven],
            new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Deals.Select(deal => deal.Stance));
        Assert.Equal(["006A"], facts.Priorities!.Select(priority => priority.Id));
    }
}
