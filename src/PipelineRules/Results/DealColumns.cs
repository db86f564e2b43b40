using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using Column = PipelineRules.Results.ResultColumn<PipelineRules.Assessments.DealAssessment>;

namespace PipelineRules.Results;

/// <summary>The columns of assessed deals.</summary>
public static class DealColumns
{
    /// <summary>What every format has of a deal, in order.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        Column.Text("id", "The deal's id.", deal => deal.Deal.Id, isAlwaysKnown: true),
        Column.Text("name", "What the deal is called; null when not recorded.", deal => deal.Deal.Deal.Name),
        Column.Text("customer", "The id of the customer; null when not recorded.", deal => deal.Deal.Deal.Customer),
        Column.Text("customerName", "What the customer is called; null when not recorded.", deal => deal.Deal.Customer.Name),
        Column.Text("owner", "The id of the team member who sells it; null when not recorded.", deal => deal.Deal.Owner),
        Column.Number("amount", "What it is worth, in units of the currency; null when not known.", deal => deal.Deal.Amount?.Amount),
        Column.Text("currency", "The ISO 4217 code of the amount's currency; null without an amount.", deal => deal.Deal.Amount?.Currency),
        Column.Word<DealCategory>("category", "How much the seller counts on it, least first.", deal => deal.Deal.Category),
        Column.Day("closeDate", "The forecast close date, as it was on the day; null when not said.", deal => deal.Deal.CloseDate),
        Column.Day(
            "mustHaveDate",
            "The day by which the customer must have the outcome in place: the deal's own, else its priority's; null when not known.",
            deal => deal.Deal.MustHaveDate),
        Column.Day(
            "latestSignatureDate",
            "The must-have date less the implementation and the paper process: the last day on which the customer can sign in time; null "
                + "without a must-have date.",
            deal => deal.Deal.LatestSignatureDate),
        Column.Flag(
            "forecast", "Whether somebody is counting on it: its category is bestCase, mostLikely or commit.",
            deal => deal.Deal.IsForecast),
        Column.Word<Stance>(
            "stance", "From whose point of view it is sold: the lowest cap among its answers that are not waived.", deal => deal.Stance),
        Column.Texts(
            "heldDownBy", "The names of the rules whose cap is the deal's stance, waivers aside; empty when it is proactive.",
            deal => deal.HeldDownBy.Select(finding => finding.Rule.Name)),
    ];

    /// <summary>
    /// What formats have beside it that write one line a deal: the first reason, the first question, and how the close date moved.
    /// </summary>
    public static IReadOnlyList<Column> Brief { get; } =
    [
        Column.Text(
            "reason", "Why the first of these rules holds it down.",
            deal => deal.HeldDownBy is [var first, ..] ? first.Reason.ToString() : null),
        Column.Text("ask", "The question to put to the customer next.", deal => First(deal)?.ToString()),
        Column.Text("askOf", "Whom to ask it of.", deal => First(deal)?.Addressee.ToString()),
        Column.WholeNumber("pushes", "How often its close date went later; null when unknown.", deal => deal.Deal.Movement.Pushes?.Any),
        Column.WholeNumber(
            "sellerDriven", "Those pushes that no stakeholder's later date explains; null when unknown.",
            deal => deal.Deal.Movement.SellerDriven),
        Column.Day(
            "movesSince", "The day from which on its moves are known; null when all are, or none.", deal => deal.Deal.Movement.Since),
    ];

    private static Question? First(DealAssessment deal) => deal.Questions is [var first, ..] ? first.Question : null;
}
