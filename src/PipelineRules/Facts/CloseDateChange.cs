using NodaTime;

namespace PipelineRules.Facts;

/// <summary>One recorded change of a deal's forecast close date.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="On">The day of the change; null when not recorded, and then it cannot count.</param>
/// <param name="From">The close date before; null when there was none.</param>
/// <param name="To">The close date after; null when it was taken away.</param>
/// <param name="Reason">Why, in the words of whoever changed it; null when not recorded.</param>
public sealed record CloseDateChange(string? Deal, LocalDate? On, LocalDate? From, LocalDate? To, string? Reason = null) : IFactRecord
{
    /// <summary>The id of the deal.</summary>
    public string? Deal { get; init => field = value.NullIfBlank(); } = Deal.NullIfBlank();

    /// <summary>Why, in the words of whoever changed it; null when not recorded.</summary>
    public string? Reason { get; init => field = value.NullIfBlank(); } = Reason.NullIfBlank();
}
