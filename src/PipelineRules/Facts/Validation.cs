using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Facts;

/// <summary>
/// A statement: what one stakeholder, or a document of the customer's, said on one day. What it does not carry it says nothing of.
/// </summary>
/// <param name="Priority">The id of the priority they spoke of; null when they spoke of a deal alone.</param>
/// <param name="Stakeholder">The id of the stakeholder who spoke; null for a document, which must have a <paramref name="Source"/>.</param>
/// <param name="On">The day on which they did; null when not recorded, and then it cannot count.</param>
/// <param name="Outcome">What they said of the priority itself; null when they said nothing of it.</param>
/// <param name="Evidence">How well that is founded.</param>
/// <param name="MustHaveDate">The must-have date they stated; null when they stated none.</param>
/// <param name="RecordedBy">The id of the team member who wrote it down; null when not recorded.</param>
/// <param name="Source">Where it can be looked up: a call, a mail, a document; null when not recorded.</param>
/// <param name="Rank">The place that they gave the priority, 1 the highest; null when they gave it none.</param>
/// <param name="Goals">The ids of the corporate goals that they said it serves; null or empty when they named none.</param>
/// <param name="Deal">The id of the deal that the fit, the date or the signing day is about; null when it is about none in
/// particular.</param>
/// <param name="Fit">Whether the solution matches the need, as they said; null when they said nothing of it.</param>
/// <param name="SignsOn">The day on which they mean to sign; null when they named none.</param>
/// <param name="RecordedOn">The day on which it was entered, from which on it is seen; null when not known, and then it is seen from
/// <paramref name="On"/>.</param>
public sealed record Validation(
    string? Priority,
    string? Stakeholder,
    LocalDate? On,
    ValidationOutcome? Outcome = null,
    EvidenceLevel Evidence = EvidenceLevel.Unknown,
    LocalDate? MustHaveDate = null,
    string? RecordedBy = null,
    string? Source = null,
    int? Rank = null,
    IReadOnlyList<string>? Goals = null,
    string? Deal = null,
    SolutionFit? Fit = null,
    LocalDate? SignsOn = null,
    LocalDate? RecordedOn = null) : IFactRecord
{
    private readonly ValueList<string> _goals = new(Goals.WithoutBlanks());

    /// <summary>The id of the priority they spoke of; null when they spoke of a deal alone.</summary>
    public string? Priority { get; init => field = value.NullIfBlank(); } = Priority.NullIfBlank();

    /// <summary>The id of the stakeholder who spoke; null for a document, which must have a <see cref="Source"/>.</summary>
    public string? Stakeholder { get; init => field = value.NullIfBlank(); } = Stakeholder.NullIfBlank();

    /// <summary>The id of the team member who wrote it down; null when not recorded.</summary>
    public string? RecordedBy { get; init => field = value.NullIfBlank(); } = RecordedBy.NullIfBlank();

    /// <summary>Where it can be looked up: a call, a mail, a document; null when not recorded.</summary>
    public string? Source { get; init => field = value.NullIfBlank(); } = Source.NullIfBlank();

    /// <summary>The id of the deal that the fit, the date or the signing day is about; null when it is about none in particular.</summary>
    public string? Deal { get; init => field = value.NullIfBlank(); } = Deal.NullIfBlank();

    /// <summary>The ids of the corporate goals that they said it serves; null or empty when they named none.</summary>
    public IReadOnlyList<string>? Goals { get => _goals.Items; init => _goals = new(value.WithoutBlanks()); }
}
