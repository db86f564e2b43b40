using NodaTime;

namespace PipelineRules.Facts;

/// <summary>One stakeholder's word on one priority on one day.</summary>
/// <param name="Priority">The id of the priority they spoke of.</param>
/// <param name="Stakeholder">The id of the stakeholder who spoke.</param>
/// <param name="On">The day on which they did; null when not recorded, and then it cannot count.</param>
/// <param name="Outcome">What they said of it.</param>
/// <param name="Evidence">How well that is founded.</param>
/// <param name="MustHaveDate">The must-have date they stated; null when they stated none.</param>
/// <param name="RecordedBy">The id of the team member who wrote it down; null when not recorded.</param>
/// <param name="Source">Where it can be looked up: a call, a mail, a document; null when not recorded.</param>
public sealed record Validation(
    string? Priority,
    string? Stakeholder,
    LocalDate? On,
    ValidationOutcome Outcome = ValidationOutcome.Confirmed,
    EvidenceLevel Evidence = EvidenceLevel.Unknown,
    LocalDate? MustHaveDate = null,
    string? RecordedBy = null,
    string? Source = null);
