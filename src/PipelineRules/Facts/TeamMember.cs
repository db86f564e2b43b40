namespace PipelineRules.Facts;

/// <summary>Somebody who sells, and whom they report to.</summary>
/// <param name="Member">The id of the team member.</param>
/// <param name="Manager">The id of the team member they report to; null for whoever reports to nobody.</param>
public sealed record TeamMember(string Member, string? Manager = null) : IFactRecord
{
    /// <summary>The id of the team member they report to; null for whoever reports to nobody.</summary>
    public string? Manager { get; init => field = value.NullIfBlank(); } = Manager.NullIfBlank();
}
