using NodaTime;

namespace PipelineRules.Facts;

/// <summary>
/// Somebody's word that a rule is not to hold one deal down, for a time. It is shown and counted wherever it works. It does not work when
/// it is the deal's owner's, and never longer than <see cref="Policy.WaiverDays"/> days.
/// </summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Reason">Why; null when not recorded, and then it does not work.</param>
/// <param name="By">Who says so; null when not recorded, and then it does not work.</param>
/// <param name="Until">The first day on which it no longer works; null when not recorded, and then it does not work.</param>
/// <param name="From">The first day on which it works; null when not recorded, and then it does not work.</param>
public sealed record Waiver(string? Deal, string? Rule, string? Reason, string? By, LocalDate? Until, LocalDate? From = null) : IFactRecord
{
    /// <summary>The id of the deal.</summary>
    public string? Deal { get; init => field = value.NullIfBlank(); } = Deal.NullIfBlank();

    /// <summary>The name of the rule.</summary>
    public string? Rule { get; init => field = value.NullIfBlank(); } = Rule.NullIfBlank();

    /// <summary>Why; null when not recorded, and then it does not work.</summary>
    public string? Reason { get; init => field = value.NullIfBlank(); } = Reason.NullIfBlank();

    /// <summary>Who says so; null when not recorded, and then it does not work.</summary>
    public string? By { get; init => field = value.NullIfBlank(); } = By.NullIfBlank();
}
