using System.Collections.Generic;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>A property of deals whose history is told: by a column of its own, or by a field of the CRM that feeds it.</summary>
/// <param name="Property">The property, <c>attributes.</c> and the field's own name where it feeds none.</param>
/// <param name="Kind">What its values are, where the property alone does not say.</param>
internal sealed record TrackedField(string Property, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>The declaration of the property; null of a field of the CRM's own.</summary>
    public FactProperty? Declared { get; init; } = FactTables.Deals.Find(Property);

    /// <summary>What translates the field's texts; null where nothing does.</summary>
    public ColumnMap? Map { get; init; }

    /// <summary>
    /// With how many characters ids of Salesforce are kept; null where the property is none, or they are kept as written.
    /// </summary>
    public int? IdLength { get; init; }

    /// <summary>
    /// The same field under its own name, for rows that tell it by what the deals do not have: by names where they have ids, or by ids
    /// where
    /// they have names; null where that makes no difference.
    /// </summary>
    public TrackedField? Other { get; init; }

    /// <summary>Whether the deals tell the property by ids of Salesforce.</summary>
    public bool HasIds { get; init; }

    /// <summary>The field as which a value of it counts.</summary>
    public TrackedField For(string? value) =>
        Other is not null && value is { Length: > 0 } && SalesforceId.LengthOf(value) is not null != HasIds ? Other : this;

    /// <summary>A value of the field as the tables of facts write it; where it cannot be read, as it stands there.</summary>
    /// <param name="text">The value as the history has it; null for none.</param>
    /// <param name="format">How the history writes days and numbers.</param>
    public CellResult<string?> Read(string? text, CellFormat format)
    {
        if (Translated(text, format) is not { } translated)
            return new(null);
        var read = Declared is null
            ? AttributeTexts.Read(translated, format, Kind)
            : WrittenValues.Read(Declared, IdLength is { } length ? SalesforceId.Written(translated, length) : translated, format);
        if (Declared?.Kind == PropertyKind.Day && IsPlaceholder(read.Value))
            return new(null);
        return read.Error is null ? new(read.Value) : new(translated, read.Error);
    }

    private static bool IsPlaceholder(string day) =>
        LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var date) && PlaceholderDays.Includes(date);

    private string? Translated(string? text, CellFormat format) =>
        text is not { Length: > 0 } || format.Nulls.Contains(text) ? null
            : (Map?.Values?.GetValueOrDefault(text) ?? Map?.Otherwise ?? text) is { Length: > 0 } translated ? translated : null;
}
