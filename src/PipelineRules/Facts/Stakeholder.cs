using NodaTime;

namespace PipelineRules.Facts;

/// <summary>Somebody at the customer who has a say.</summary>
/// <param name="Id">The stakeholder's id, unique among stakeholders.</param>
/// <param name="Customer">The id of the customer they work for.</param>
/// <param name="Name">Their name; null when not recorded.</param>
/// <param name="Role">What they have to do with a purchase.</param>
/// <param name="Title">Their title on their card; null when not recorded.</param>
/// <param name="LineOfBusiness">The part of the organisation they run or speak for, as a path: <c>Operations/Claims</c> lies within
/// <c>Operations</c>, and <c>/</c> is the whole company; null when not recorded.</param>
/// <param name="LeftOn">The first day on which they were no longer there; null while they are.</param>
public sealed record Stakeholder(
    string Id,
    string? Customer = null,
    string? Name = null,
    StakeholderRole Role = StakeholderRole.Other,
    string? Title = null,
    string? LineOfBusiness = null,
    LocalDate? LeftOn = null) : IFactRecord
{
    /// <summary>The id of the customer they work for.</summary>
    public string? Customer { get; init => field = value.NullIfBlank(); } = Customer.NullIfBlank();

    /// <summary>Their name; null when not recorded.</summary>
    public string? Name { get; init => field = value.NullIfBlank(); } = Name.NullIfBlank();

    /// <summary>Their title on their card; null when not recorded.</summary>
    public string? Title { get; init => field = value.NullIfBlank(); } = Title.NullIfBlank();

    /// <summary>
    /// The part of the organisation they run or speak for, as a path: <c>Operations/Claims</c> lies within <c>Operations</c>, and <c>/</c>
    /// is the whole company; null when not recorded.
    /// </summary>
    public string? LineOfBusiness { get; init => field = value.NullIfBlank(); } = LineOfBusiness.NullIfBlank();

    /// <summary>The stakeholder's name, else their id: what a sentence calls them.</summary>
    public override string ToString() => Name ?? Id;
}
