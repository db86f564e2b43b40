using System;

namespace PipelineRules.Facts;

/// <summary>
/// The facts of one customer, with whatever of others its deals are judged by: its parents, the priorities that its deals serve, and their
/// owners, goals and speakers.
/// </summary>
/// <remarks>
/// <para>Its deals, assessed alone, are assessed as among all facts. No deal is in the facts of two customers; other facts may be.</para>
/// <para>Where the whole has a history of close dates, so has every customer: an empty one where nothing moved.</para>
/// </remarks>
/// <param name="Customer">The id of the customer; null for the facts of nobody who is named. Customers whose deals share an id are kept
/// together under the first.</param>
/// <param name="Facts">The facts, without what is the organization's; the day is that of the whole.</param>
public sealed record CustomerFacts(string? Customer, FactSet Facts)
{
    /// <summary>The facts as an organization has them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public FactSet With(SalesOrganization organization) => Facts.With(organization);
}
