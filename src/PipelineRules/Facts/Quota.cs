namespace PipelineRules.Facts;

/// <summary>What a team member is to win in a fiscal period.</summary>
/// <param name="Owner">The id of the team member.</param>
/// <param name="Period">The name of the fiscal period: <c>FY2027</c>, <c>FY2027-Q1</c> or <c>FY2027-P03</c>.</param>
/// <param name="Amount">How much; null when not recorded.</param>
public sealed record Quota(string? Owner, string? Period, Money? Amount) : IFactRecord
{
    /// <summary>The id of the team member.</summary>
    public string? Owner { get; init => field = value.NullIfBlank(); } = Owner.NullIfBlank();

    /// <summary>The name of the fiscal period: <c>FY2027</c>, <c>FY2027-Q1</c> or <c>FY2027-P03</c>.</summary>
    public string? Period { get; init => field = value.NullIfBlank(); } = Period.NullIfBlank();
}
