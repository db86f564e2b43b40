using NodaTime;

namespace PipelineRules.Facts;

/// <summary>One recorded change of any property of a fact.</summary>
/// <param name="Table">The table of the fact, as the facts file calls it: <c>deals</c>.</param>
/// <param name="Id">The id of the fact.</param>
/// <param name="Property">The property that changed, as the facts file calls it: <c>amount</c>.</param>
/// <param name="On">The day of the change; null when not recorded, and then the property's history is broken there.</param>
/// <param name="From">The value before, as a CSV table writes it: <c>2027-03-15</c>, <c>1250.50</c>, <c>bestCase</c>; null when there was
/// none.</param>
/// <param name="To">The value after, written alike; null when it was taken away.</param>
public sealed record FieldChange(string? Table, string? Id, string? Property, LocalDate? On, string? From, string? To) : IFactRecord
{
    /// <summary>The table of the fact, as the facts file calls it: <c>deals</c>.</summary>
    public string? Table { get; init => field = value.NullIfBlank(); } = Table.NullIfBlank();

    /// <summary>The id of the fact.</summary>
    public string? Id { get; init => field = value.NullIfBlank(); } = Id.NullIfBlank();

    /// <summary>The property that changed, as the facts file calls it: <c>amount</c>.</summary>
    public string? Property { get; init => field = value.NullIfBlank(); } = Property.NullIfBlank();

    /// <summary>
    /// The value before, as a CSV table writes it: <c>2027-03-15</c>, <c>1250.50</c>, <c>bestCase</c>; null when there was none.
    /// </summary>
    public string? From { get; init => field = value.NullIfBlank(); } = From.NullIfBlank();

    /// <summary>The value after, written alike; null when it was taken away.</summary>
    public string? To { get; init => field = value.NullIfBlank(); } = To.NullIfBlank();
}
