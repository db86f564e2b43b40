using System.Collections.Generic;
using NodaTime;
using PipelineRules.Annotations;

namespace PipelineRules.Facts;

/// <summary>Something an executive of the customer must have done, and by when.</summary>
/// <param name="Id">The priority's id, unique among priorities.</param>
/// <param name="Customer">The id of the customer whose priority it is.</param>
/// <param name="Statement">The priority in the customer's words; null when not recorded.</param>
/// <param name="Owner">The id of the stakeholder who owns it; null when not known.</param>
/// <param name="Rank">Its place among the owner's priorities, 1 the highest; null when not known.</param>
/// <param name="Goals">The ids of the corporate goals it serves; null or empty when none is known.</param>
/// <param name="CurrentState">How things stand at the customer; null when not known.</param>
/// <param name="DesiredState">How they are to stand; null when not known.</param>
/// <param name="MustHaveDate">The day by which the customer must have the outcome in place, that day included; null when not known.</param>
/// <param name="DrivingForce">What makes it that day; null when not known.</param>
/// <param name="ConsequenceIfMissed">What happens to the customer if the day is missed; null when not known.</param>
/// <param name="ChangedOn">The day on which it last changed; null when it has not, as far as is known.</param>
/// <param name="DoneOn">The day on which it was done or given up; null while it is open.</param>
/// <param name="LineOfBusiness">The part of the organisation that it is for, as a path: <c>Operations/Claims</c> lies within
/// <c>Operations</c>, and <c>/</c> is the whole company; null when not recorded.</param>
/// <param name="CorporateRank">Its place among all priorities of the company, 1 the highest; null when not known.</param>
public sealed record Priority(
    string Id,
    string? Customer = null,
    string? Statement = null,
    string? Owner = null,
    int? Rank = null,
    IReadOnlyList<string>? Goals = null,
    string? CurrentState = null,
    string? DesiredState = null,
    [MustHaveDate] LocalDate? MustHaveDate = null,
    string? DrivingForce = null,
    string? ConsequenceIfMissed = null,
    LocalDate? ChangedOn = null,
    LocalDate? DoneOn = null,
    string? LineOfBusiness = null,
    int? CorporateRank = null) : IFactRecord
{
    private readonly ValueList<string> _goals = new(Goals.WithoutBlanks());

    /// <summary>The id of the customer whose priority it is.</summary>
    public string? Customer { get; init => field = value.NullIfBlank(); } = Customer.NullIfBlank();

    /// <summary>The priority in the customer's words; null when not recorded.</summary>
    public string? Statement { get; init => field = value.NullIfBlank(); } = Statement.NullIfBlank();

    /// <summary>The id of the stakeholder who owns it; null when not known.</summary>
    public string? Owner { get; init => field = value.NullIfBlank(); } = Owner.NullIfBlank();

    /// <summary>How things stand at the customer; null when not known.</summary>
    public string? CurrentState { get; init => field = value.NullIfBlank(); } = CurrentState.NullIfBlank();

    /// <summary>How they are to stand; null when not known.</summary>
    public string? DesiredState { get; init => field = value.NullIfBlank(); } = DesiredState.NullIfBlank();

    /// <summary>What makes it that day; null when not known.</summary>
    public string? DrivingForce { get; init => field = value.NullIfBlank(); } = DrivingForce.NullIfBlank();

    /// <summary>What happens to the customer if the day is missed; null when not known.</summary>
    public string? ConsequenceIfMissed { get; init => field = value.NullIfBlank(); } = ConsequenceIfMissed.NullIfBlank();

    /// <summary>
    /// The part of the organisation that it is for, as a path: <c>Operations/Claims</c> lies within <c>Operations</c>, and <c>/</c> is the
    /// whole company; null when not recorded.
    /// </summary>
    public string? LineOfBusiness { get; init => field = value.NullIfBlank(); } = LineOfBusiness.NullIfBlank();

    /// <summary>The ids of the corporate goals it serves; null or empty when none is known.</summary>
    public IReadOnlyList<string>? Goals { get => _goals.Items; init => _goals = new(value.WithoutBlanks()); }

    /// <summary>The priority's statement, else its id: what a sentence calls it.</summary>
    public override string ToString() => Statement ?? Id;
}
