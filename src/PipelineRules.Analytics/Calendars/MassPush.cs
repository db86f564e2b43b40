using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Analytics.Calendars;

/// <summary>Three or more deals of one seller, all pushed on one day. Facts know days and no minutes.</summary>
/// <param name="Seller">The id of the seller; null when not known.</param>
/// <param name="On">The day.</param>
/// <param name="Deals">The ids of the deals, in the order of the facts.</param>
public sealed record MassPush(string? Seller, LocalDate On, IReadOnlyList<string> Deals)
{
    /// <summary>The fewest deals that make one.</summary>
    public const int Fewest = 3;
}
