using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

public sealed class PresetTests
{
    public static TheoryData<string> Names => [.. CsvPreset.Names];

    [Fact]
    public void There_is_one_for_each_CRM() =>
        Assert.Equal(
            ["bitrix24", "dynamics365", "hubspot", "odoo", "pipedrive", "plain", "salesforce", "suitecrm", "zoho"], CsvPreset.Names);

    [Theory, MemberData(nameof(Names))]
    public void A_preset_is_a_map_that_users_copy(string name) =>
        Assert.Equal(CsvPreset.Named(name).Name, CsvMap.Parse(CsvPreset.Json(name)).Name);

    [Fact]
    public void A_preset_that_is_none_names_the_nearest() =>
        Assert.Equal(
            "salesfroce is no preset (did you mean salesforce?)",
            Assert.Throws<CsvMapException>(() => CsvPreset.Named("salesfroce")).Message);

    [Fact]
    public void A_name_is_an_argument() => Assert.Throws<ArgumentNullException>(() => CsvPreset.Named(null!));

    [Theory, MemberData(nameof(Names))]
    public void An_export_without_deals_is_unreadable(string name)
    {
        using var folder = Exported.Of(("accounts.csv", "a\n1\n"));
        Assert.Throws<UnreadableCsvException>(() => CsvExport.Open(folder.Path, CsvPreset.Named(name)));
    }

    [Fact]
    public void Plain_deals_have_the_names_of_the_facts_or_the_usual_ones()
    {
        var facts =
            Exported.File(
                "plain", "Deal ID;Deal Name;Account;Deal Owner;Amount;Currency;Close Date;Must-have date",
                "D-1;Claims;Contoso;Ada Berg;1,000.50;EUR;2026-12-10;2027-01-31");
        Assert.Equal(
            new("D-1", "Contoso", "Claims", "Ada Berg", Amount: new Money(1000.5m, "EUR"), CloseDate: Exported.Day(12, 10),
            MustHaveDate: new(2027, 1, 31)), facts.Deals![0]);
        Assert.Equal(new("Contoso", "Contoso"), Assert.Single(facts.Customers!));
    }

    [Fact]
    public void Plain_tables_lie_beside_each_other() =>
        Assert.Equal(
            "P-1", Exported.Read("plain", ("deals.csv", "id,priority\nD-1,P-1\n"), ("priorities.csv", "id,rank\nP-1,1\n")).Priorities![
                0].Id);
}
