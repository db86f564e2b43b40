using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines;

/// <summary>
/// A statement that counts: somebody who was at the customer said it, or a document of the customer's does, on a known day.
/// </summary>
/// <remarks>
/// It counts at evidence level CustomerStated or better; of one below that, only a denial and a mismatch do. A denial carries nothing but a
/// fit,
/// a document neither a rank nor a fit nor a word on the priority itself. What a statement does not carry is null here, whatever its row
/// says.
/// </remarks>
public sealed class StakeholderStatement
{
    private readonly Standing _standing;
    private readonly Standing _most;

    internal StakeholderStatement(
        Validation validation, Stakeholder? by, LocalDate on, Standing standing, Standing most, bool wasOwner,
        IReadOnlyList<CorporateGoal> goals, LocalDate asOf)
    {
        (Validation, On, _standing, _most, IsDocument) = (validation, on, standing, most, by is null);
        (Source, DealId) = (validation.Source.NullIfBlank(), validation.Deal.NullIfBlank());
        By = by ?? new Stakeholder("", Name: Source);
        HasLeft = By.LeftOn <= asOf;
        Evidence = validation.Evidence == EvidenceLevel.CustomerEvidenced && Source is null ? EvidenceLevel.CustomerStated
            : validation.Evidence;
        var counts = Evidence >= EvidenceLevel.CustomerStated;
        Denies = !IsDocument && validation.Outcome == ValidationOutcome.Denied;
        Confirms = counts && !IsDocument && validation.Outcome == ValidationOutcome.Confirmed;
        SaysChanged = counts && !IsDocument && validation.Outcome == ValidationOutcome.Changed;
        OwnerSaysChanged = SaysChanged && (wasOwner || standing == Standing.Owner);
        Fit = IsDocument ? null : FitOf(validation.Fit, counts);
        Goals = [];
        if (!counts || validation.Outcome == ValidationOutcome.Denied)
            return;
        (MustHaveDate, SignsOn, Goals) = (validation.MustHaveDate, validation.SignsOn, goals);
        Rank = !IsDocument && validation.Rank is >= 1 ? validation.Rank : null;
    }

    /// <summary>The statement as recorded.</summary>
    public Validation Validation { get; }

    /// <summary>Who spoke. For a document, somebody without an id who is called by its source.</summary>
    public Stakeholder By { get; }

    /// <summary>Whether it is a document of the customer's, and nobody's word.</summary>
    public bool IsDocument { get; }

    /// <summary>The day on which it was made.</summary>
    public LocalDate On { get; }

    /// <summary>How well it is founded: one at CustomerEvidenced that names no source is at CustomerStated.</summary>
    public EvidenceLevel Evidence { get; }

    /// <summary>Where it can be looked up; null when not recorded.</summary>
    public string? Source { get; }

    /// <summary>
    /// The id of the deal that its fit, its must-have date and its signing day are about; null when they are about none in particular.
    /// </summary>
    public string? DealId { get; }

    /// <summary>Whether it says that the priority stands as it is.</summary>
    public bool Confirms { get; }

    /// <summary>Whether it says that the priority has changed, which confirms nothing of what it has changed to.</summary>
    public bool SaysChanged { get; }

    /// <summary>Whether it denies the priority.</summary>
    public bool Denies { get; }

    /// <summary>The must-have date it carries; null when it carries none.</summary>
    public LocalDate? MustHaveDate { get; }

    /// <summary>The day that it carries on which they mean to sign; null when it carries none.</summary>
    public LocalDate? SignsOn { get; }

    /// <summary>The place that it gives the priority, 1 the highest; null when it gives none.</summary>
    public int? Rank { get; }

    /// <summary>The corporate goals that it links the priority to, those of another company left out; empty when it links none.</summary>
    public IReadOnlyList<CorporateGoal> Goals { get; }

    /// <summary>
    /// Whether the solution matches: <see cref="SolutionFit.CustomerConfirmed"/> or <see cref="SolutionFit.Mismatch"/>; null when it does
    /// not say.
    /// </summary>
    public SolutionFit? Fit { get; }

    /// <summary>Whether whoever spoke owns the priority.</summary>
    public bool IsOwner => _standing == Standing.Owner;

    /// <summary>
    /// Whether whoever spoke owns the priority or was a decider on the day: its owner, an economic buyer, or an executive of no other known
    /// line of business.
    /// </summary>
    public bool IsDecider => _standing >= Standing.Decider;

    /// <summary>Whether whoever spoke has left since.</summary>
    public bool HasLeft { get; }

    /// <summary>Who spoke, else the document's source.</summary>
    public override string ToString() => By.ToString();

    /// <summary>Whether whoever spoke may have been a decider: they were one, or nobody can tell what they were.</summary>
    internal bool MayDecide => _most >= Standing.Decider;

    /// <summary>Whether nobody can tell what whoever spoke was to the priority.</summary>
    internal bool IsStandingUnknown => _standing != _most;

    /// <summary>Whether whoever spoke may own the priority: they do, or nobody can tell who did.</summary>
    internal bool MayOwn => _most == Standing.Owner;

    internal bool OwnerSaysChanged { get; }

    /// <summary>Whether it says anything of the priority itself.</summary>
    internal bool IsOnThePriority => Confirms || SaysChanged || Denies;

    /// <summary>Whether it carries anything at all.</summary>
    internal bool Counts =>
        IsOnThePriority || MustHaveDate is not null || SignsOn is not null || Rank is not null || Goals.Count > 0 || Fit is not null;

    /// <summary>The place in the order of weight of what it carries: the priority's owner, another decider, anybody.</summary>
    internal int Weight => IsOwner ? 0 : IsDecider ? 1 : 2;

    /// <summary>Whether it was entered within so many days of being made, as far as anybody knows.</summary>
    internal bool WasEnteredWithin(int days) => Validation.RecordedOn is not { } recorded || Period.DaysBetween(On, recorded) <= days;

    private static SolutionFit? FitOf(SolutionFit? said, bool counts) => said switch
    {
        SolutionFit.Mismatch => SolutionFit.Mismatch,
        SolutionFit.CustomerConfirmed when counts => SolutionFit.CustomerConfirmed,
        _ => null,
    };

    /// <summary>What whoever spoke was to the priority, least first.</summary>
    internal enum Standing
    {
        Anybody,
        Decider,
        Owner,
    }
}
