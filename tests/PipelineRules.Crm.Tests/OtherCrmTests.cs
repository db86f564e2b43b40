using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>The presets for Pipedrive, Zoho CRM, Odoo, SuiteCRM and Bitrix24.</summary>
public sealed class OtherCrmTests
{
    [Theory]
    [InlineData(
        "pipedrive",
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Owner,Deal - Value,Deal - Currency,Deal - Status,Deal - Deal created,Deal - "
            + "Expected close date,Deal - Won time", "1,Claims,Contoso,Ada,5,EUR,Open,2026-01-05 10:00:00,2026-12-10,",
                "2,Desk,Contoso,Ada,5,EUR,Won,2026-01-05 10:00:00,2026-03-10,2026-03-31 08:00:00",
                "3,Gone,Contoso,Ada,5,EUR,Lost,2026-01-05 10:00:00,,")]
    [InlineData(
        "zoho", "Record Id,Deal Name,Account Name,Deal Owner,Amount,Currency,Stage,Created Time,Closing Date",
        "1,Claims,Contoso,Ada,5,EUR,Proposal,2026-01-05 10:00:00,2026-12-10",
        "2,Desk,Contoso,Ada,5,EUR,Closed Won,2026-01-05 10:00:00,2026-03-31",
        "3,Gone,Contoso,Ada,5,EUR,Closed-Lost to Competition,2026-01-05 10:00:00,2026-03-31")]
    [InlineData(
        "odoo",
        "External ID,Opportunity,Customer,Salesperson,Expected Revenue,Currency,Stage,Active,Probability,Created on,Expected "
            + "Closing,Closed Date", "1,Claims,Contoso,Ada,5,EUR,Proposition,True,40,2026-01-05 10:00:00,2026-12-10,",
                "2,Desk,Contoso,Ada,5,EUR,Won,True,100,2026-01-05 10:00:00,2026-03-10,2026-03-31 08:00:00",
                "3,Gone,Contoso,Ada,5,EUR,New,0,0,2026-01-05 10:00:00,,2026-03-31 08:00:00")]
    [InlineData(
        "suitecrm",
        "ID,Opportunity Name,Account Name,Assigned User Name,Opportunity Amount,Currency,Sales Stage,Date Created,Expected Close Date",
        "1,Claims,Contoso,Ada,5,EUR,Proposal/Price Quote,2026-01-05 10:00:00,2026-12-10",
        "2,Desk,Contoso,Ada,5,EUR,Closed Won,2026-01-05 10:00:00,2026-03-31",
        "3,Gone,Contoso,Ada,5,EUR,Closed Lost,2026-01-05 10:00:00,2026-03-31")]
    [InlineData(
        "bitrix24", "ID,Deal Name,Company,Responsible person,Amount,Currency,Deal stage,Created on,Expected close date",
        "1,Claims,Contoso,Ada,5,EUR,Quote,2026-01-05 10:00:00,2026-12-10",
        "2,Desk,Contoso,Ada,5,EUR,Deal won,2026-01-05 10:00:00,2026-03-31",
        "3,Gone,Contoso,Ada,5,EUR,Deal lost,2026-01-05 10:00:00,2026-03-31")]
    public void An_export_by_labels_is_read(string preset, params string[] lines)
    {
        var facts = Exported.File(preset, lines);
        var deal = facts.Deals![0];
        Assert.Empty(facts.Problems!);
        Assert.Equal([DealStatus.Open, DealStatus.Won, DealStatus.Lost], facts.Deals.Select(one => one.Status));
        Assert.Equal(
            ("1", "Claims", "Contoso", "Ada", new Money(5, "EUR")), (deal.Id, deal.Name, deal.Customer, deal.Owner, deal.Amount!.Value));
        Assert.Equal((Exported.Day(1, 5), Exported.Day(12, 10), null), (deal.CreatedOn!.Value, deal.CloseDate!.Value, deal.ClosedOn));
        Assert.Equal(Exported.Day(3, 31), facts.Deals[1].ClosedOn!.Value);
    }

    [Theory]
    [InlineData("opportunity_name,stage_name,account.name,CLOSE DATE,id", "006A")]
    [InlineData("Opportunity Name,Stage (custom),Account.Name,Close-Date,Opportunity.Id", "006A")]
    public void Columns_are_found_without_case_blanks_underscores_dots_and_the_words_in_brackets(string header, string id)
    {
        var deal = Exported.File("salesforce", header, $"Claims,Proposal,Contoso,2026-12-10,{id}").Deals![0];
        Assert.Equal(
            ("Claims", "Proposal", "Contoso", Exported.Day(12, 10)), (deal.Name, deal.Stage, deal.Customer, deal.CloseDate!.Value));
    }

    [Fact]
    public void Columns_of_which_either_may_be_meant_are_a_problem_that_names_both() =>
        Assert.Contains(
            "\"Close Date (A)\" and \"Close Date (B)\"",
            Exported.File("salesforce", "Id,IsClosed,Close Date (A),Close Date (B)", "006A,0,2026-12-10,2026-12-11").Problems![0].Message,
            StringComparison.Ordinal);

    [Fact]
    public void Deals_without_an_id_say_how_to_name_one() =>
        Assert.Contains(
            "--set id=Topic",
            Assert.Throws<UnreadableCsvException>(() => Exported.File("dynamics365", "Topic,Status", "Claims,Open")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_map_is_proposed_from_what_the_columns_look_like()
    {
        using var folder =
            Exported.Of(
                ("pipeline.csv",
                "Deal No;Kunde;Verkäufer;Betrag;Phase;Abschlussdatum;Angelegt\nX-1;Contoso;Ada;250.000,00;Angebot;31.12.2026;03.01.2026\nX-2;Contoso;Ben;1.000,50;Gewonnen;31.03.2026;03.02.2026\nX-3;Fabrikam;Ben;7,50;Verloren;15.04.2026;03.02.2026\n"));
        var facts = Folder.WithoutWordOfStatus(MappedCsv.Read(folder.Path, CsvMap.Parse(CsvMapProposal.For(folder.Path).Json), Folder.Day));
        Assert.Empty(facts.Problems!);
        Assert.Equal([250000m, 1000.5m, 7.5m], facts.Deals!.Select(deal => deal.Amount!.Value.Amount));
        Assert.Equal([DealStatus.Open, DealStatus.Won, DealStatus.Lost], facts.Deals!.Select(deal => deal.Status));
        Assert.Equal(
            ("X-1", "Contoso", "Ada", new(2026, 12, 31)),
            (facts.Deals![0].Id, facts.Deals[0].Customer, facts.Deals[0].Owner, facts.Deals[0].CloseDate!.Value));
    }
}
