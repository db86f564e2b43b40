using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>A validation that counts as the customer's word: a known stakeholder said it on a known day, at evidence level CustomerStated or better.</summary>
public sealed class SpokenWord
{
    internal SpokenWord(Validation validation, Stakeholder by, LocalDate on)
    {
        (Validation, By, On) = (validation, by, on);
        StatedDate = Confirms ? validation.MustHaveDate : null;
    }

    /// <summary>The validation as recorded.</summary>
    public Validation Validation { get; }

    /// <summary>Who spoke. Where the id names nobody in the facts, somebody of that id with the role Other.</summary>
    public Stakeholder By { get; }

    /// <summary>The day on which they did.</summary>
    public LocalDate On { get; }

    /// <summary>Whether it says that the priority stands, changed or not.</summary>
    public bool Confirms => Validation.Outcome is ValidationOutcome.Confirmed or ValidationOutcome.Changed;

    /// <summary>The must-have date it states; null when it states none, or denies the priority.</summary>
    public LocalDate? StatedDate { get; }

    internal static int InOrder(SpokenWord one, SpokenWord other)
    {
        var order = one.On.CompareTo(other.On);
        if (order == 0)
            order = Nullable.Compare(one.Validation.Outcome, other.Validation.Outcome);
        if (order == 0)
            order = Nullable.Compare(one.Validation.MustHaveDate, other.Validation.MustHaveDate);
        return order == 0 ? string.CompareOrdinal(one.By.Id, other.By.Id) : order;
    }
}
