using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Crm.Maps;

/// <summary>From when on every move of a close date is recorded.</summary>
/// <param name="Day">The day; null for that of the history's first row.</param>
internal sealed record HistoryStart(LocalDate? Day)
{
    /// <summary>Reads what a map says of it: a day, <c>firstRow</c>, or <c>whole</c>, which is null.</summary>
    public static HistoryStart? Node(MapNode? node) => node?.Text() switch
    {
        null or "whole" => null,
        "firstRow" => new(default(LocalDate?)),
        var text when LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) => new(day),
        _ => throw node.Value.Wrong("is to be firstRow, whole or a day: 2026-05-01"),
    };
}
