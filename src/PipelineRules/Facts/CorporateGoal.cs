using NodaTime;

namespace PipelineRules.Facts;

/// <summary>What a customer's company as a whole has set out to reach.</summary>
/// <param name="Id">The goal's id, unique among goals.</param>
/// <param name="Customer">The id of the customer whose goal it is.</param>
/// <param name="Statement">The goal in the customer's words; null when not recorded.</param>
/// <param name="Target">The day the customer means to reach it by; null when not known.</param>
public sealed record CorporateGoal(string Id, string? Customer = null, string? Statement = null, LocalDate? Target = null) : IFactRecord
{
    /// <summary>The id of the customer whose goal it is.</summary>
    public string? Customer { get; init => field = value.NullIfBlank(); } = Customer.NullIfBlank();

    /// <summary>The goal in the customer's words; null when not recorded.</summary>
    public string? Statement { get; init => field = value.NullIfBlank(); } = Statement.NullIfBlank();

    /// <summary>The goal's statement, else its id: what a sentence calls it.</summary>
    public override string ToString() => Statement ?? Id;
}
