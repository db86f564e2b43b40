using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Views.Deals;
using PipelineRules.Tool.Views;

namespace PipelineRules.Tool.Commands;

/// <summary>What to ask whom next.</summary>
internal sealed class QuestionsCommand : PipelineCommand
{
    private readonly Option<string?> _customer =
        new("--customer") { HelpName = "ID", Description = "Only this customer's deals, by id or name" };
    private readonly Option<string?> _deal = new("--deal") { HelpName = "ID", Description = "Only this deal, by id or name" };
    private readonly Option<string?> _owner = new("--owner") { HelpName = "ID", Description = "Only this seller's deals" };
    private readonly TopOption _top = new("customers", 5);

    public QuestionsCommand(ConsoleHost consoleHost) : base(
        consoleHost,
        "questions",
        "Lists what to ask the customers next, by customer and by whom to ask, in the order that unlocks the deals' stances",
        new Example("questions quarter.json --owner R-1", "What a seller is to ask this week."),
        new Example("questions quarter.json --customer Contoso --format markdown", "The agenda for one customer."))
    {
        Add(_customer);
        Add(_deal);
        Add(_owner);
        Add(_top.Option);
    }

    protected override View Report(Assessment assessment, FactsSource facts, ParseResult parsed)
    {
        var open = assessment.Pipeline.OpenDeals;
        var deals = assessment.Deals
            .Where(Picked("customer", parsed.GetValue(_customer), open, deal => [deal.Customer.Id, deal.Customer.ToString()]))
            .Where(Picked("open deal", parsed.GetValue(_deal), open, deal => [deal.Id, deal.Name]))
            .Where(Picked("owner with an open deal", parsed.GetValue(_owner), open, deal => [deal.Owner ?? ""]));
        return new QuestionsView([.. deals], assessment.Pipeline, _top.Of(parsed));
    }

    private static Func<DealAssessment, bool> Picked(
        string kind, string? wanted, IReadOnlyList<DealContext> open, Func<DealContext, IEnumerable<string>> names)
    {
        bool Is(DealContext deal) => wanted is null || names(deal).Contains(wanted, StringComparer.OrdinalIgnoreCase);
        return wanted is null || open.Any(Is)
            ? deal => Is(deal.Deal)
            : throw new UsageException(EnumLabels.NotKnown(kind, wanted, open.SelectMany(names).Distinct(StringComparer.Ordinal)));
    }
}
