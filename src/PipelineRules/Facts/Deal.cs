using System.Collections.Generic;
using NodaTime;
using PipelineRules.Annotations;

namespace PipelineRules.Facts;

/// <summary>Something being sold to a customer.</summary>
/// <param name="Id">The deal's id, unique among deals.</param>
/// <param name="Customer">The id of the customer; null when not recorded.</param>
/// <param name="Name">What the deal is called; null when not recorded.</param>
/// <param name="Owner">The id of the team member who sells it; null when not recorded.</param>
/// <param name="Priority">The id of the customer's priority that it serves; null when none is known.</param>
/// <param name="Amount">What it is worth; null when not known.</param>
/// <param name="Category">How much the seller counts on it.</param>
/// <param name="Status">Whether it is open, won or lost.</param>
/// <param name="Stage">The name of its stage in the seller's process; null when not recorded.</param>
/// <param name="CreatedOn">The day on which it was recorded first; null when not known.</param>
/// <param name="CloseDate">The forecast close date: the day on which the seller says it will be signed; null when not said.</param>
/// <param name="ClosedOn">The day on which it was won or lost; null while it is open, or when not recorded.</param>
/// <param name="MustHaveDate">The day by which the customer must have the outcome in place, that day included; null when not known, and
/// then its priority's counts.</param>
/// <param name="PaperProcess">The lead from the decision to the signature, in whole days, weeks, months or years; null when not
/// known.</param>
/// <param name="Implementation">The lead from the signature to the outcome, in whole days, weeks, months or years; null when not
/// known.</param>
/// <param name="InPaperProcess">Whether the customer's procurement or legal department has it on the desk.</param>
/// <param name="Fit">Whether the solution matches the need.</param>
/// <param name="Splits">The shares in it; null or empty when it is all its owner's.</param>
/// <param name="Attributes">The CRM's own fields, by name; null when there are none.</param>
/// <param name="LineOfBusiness">The part of the customer's organisation that it is for, as a path; null when not recorded, and then its
/// priority's counts.</param>
/// <param name="ForCustomer">The id of the customer whose priority it serves, where another company signs: a reseller, or the group; null
/// when it is the same.</param>
/// <param name="NextStep">What the seller means to do next; null when not said.</param>
/// <param name="NextStepOn">The day on which they mean to do it; null when not said.</param>
public sealed record Deal(
    string Id,
    string? Customer = null,
    string? Name = null,
    string? Owner = null,
    [CustomerPriority] string? Priority = null,
    Money? Amount = null,
    [ForecastCategory(DealCategory.BestCase, DealCategory.MostLikely, DealCategory.Commit)] DealCategory Category = DealCategory.Pipeline,
    DealStatus Status = DealStatus.Open,
    string? Stage = null,
    LocalDate? CreatedOn = null,
    [ForecastCloseDate] LocalDate? CloseDate = null,
    LocalDate? ClosedOn = null,
    [MustHaveDate] LocalDate? MustHaveDate = null,
    Period? PaperProcess = null,
    Period? Implementation = null,
    bool InPaperProcess = false,
    SolutionFit Fit = SolutionFit.Unknown,
    IReadOnlyList<DealSplit>? Splits = null,
    DealAttributes? Attributes = null,
    string? LineOfBusiness = null,
    string? ForCustomer = null,
    string? NextStep = null,
    LocalDate? NextStepOn = null) : IFactRecord
{
    private readonly ValueList<DealSplit> _splits = new(Splits);

    /// <summary>The id of the customer; null when not recorded.</summary>
    public string? Customer { get; init => field = value.NullIfBlank(); } = Customer.NullIfBlank();

    /// <summary>What the deal is called; null when not recorded.</summary>
    public string? Name { get; init => field = value.NullIfBlank(); } = Name.NullIfBlank();

    /// <summary>The id of the team member who sells it; null when not recorded.</summary>
    public string? Owner { get; init => field = value.NullIfBlank(); } = Owner.NullIfBlank();

    /// <summary>The id of the customer's priority that it serves; null when none is known.</summary>
    public string? Priority { get; init => field = value.NullIfBlank(); } = Priority.NullIfBlank();

    /// <summary>The name of its stage in the seller's process; null when not recorded.</summary>
    public string? Stage { get; init => field = value.NullIfBlank(); } = Stage.NullIfBlank();

    /// <summary>
    /// The part of the customer's organisation that it is for, as a path; null when not recorded, and then its priority's counts.
    /// </summary>
    public string? LineOfBusiness { get; init => field = value.NullIfBlank(); } = LineOfBusiness.NullIfBlank();

    /// <summary>
    /// The id of the customer whose priority it serves, where another company signs: a reseller, or the group; null when it is the same.
    /// </summary>
    public string? ForCustomer { get; init => field = value.NullIfBlank(); } = ForCustomer.NullIfBlank();

    /// <summary>What the seller means to do next; null when not said.</summary>
    public string? NextStep { get; init => field = value.NullIfBlank(); } = NextStep.NullIfBlank();

    /// <summary>The shares in it; null or empty when it is all its owner's.</summary>
    public IReadOnlyList<DealSplit>? Splits { get => _splits.Items; init => _splits = new(value); }

    /// <summary>Whether somebody is counting on it: its category is BestCase, MostLikely or Commit.</summary>
    public bool IsForecast => Category >= DealCategory.BestCase;

    /// <summary>The deal's name, else its id: what a sentence calls it.</summary>
    public override string ToString() => Name ?? Id;
}
