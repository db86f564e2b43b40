using NodaTime;

namespace PipelineRules.Facts;

/// <summary>From when on the history of a property is whole: a fact without a change since then has not changed since then.</summary>
/// <param name="Table">The table, as the facts file calls it; null for all tables.</param>
/// <param name="Property">The property, as the facts file calls it; null for all of the table.</param>
/// <param name="From">The first day of which every change is recorded, that day included; null when not recorded, and then it says
/// nothing.</param>
public sealed record FieldHistoryStart(string? Table, string? Property, LocalDate? From) : IFactRecord
{
    /// <summary>The table, as the facts file calls it; null for all tables.</summary>
    public string? Table { get; init => field = value.NullIfBlank(); } = Table.NullIfBlank();

    /// <summary>The property, as the facts file calls it; null for all of the table.</summary>
    public string? Property { get; init => field = value.NullIfBlank(); } = Property.NullIfBlank();
}
