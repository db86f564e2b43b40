using System.Collections.Generic;
using System;
using System.Linq;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>Reads a table of the facts by its properties.</summary>
internal sealed class FactReader<TFact> : TableReader<TFact> where TFact : class
{
    private readonly TypedTable<TFact> _table;
    private readonly CellProperty[] _properties;

    public FactReader(TypedTable<TFact> table)
        : base(
            table.Name, [.. table.Identity.Select(one => one.Name)],
            [.. table.Properties.Where(one => one.Kind != PropertyKind.Attributes).Select(one => one.Name)]) =>
        (_table, _properties) = (table, [.. table.Properties.Select(one => new CellProperty(one, table.Properties))]);

    public override string? Property(string named) =>
        named.StartsWith(ResolvedColumns.AttributePrefix, StringComparison.OrdinalIgnoreCase)
            && named.Length > ResolvedColumns.AttributePrefix.Length
            && _table.Properties.Any(one => one.Kind == PropertyKind.Attributes)
            ? ResolvedColumns.AttributePrefix + named[ResolvedColumns.AttributePrefix.Length..]
            : base.Property(named);

    public override TFact Read(FactCells cells)
    {
        var row = cells.Row(_table);
        foreach (var property in _properties)
            property.Fill(row, cells);
        return _table.Make(row);
    }

    public override IEnumerable<TFact> ReadAll(FactCells cells) =>
        Read(cells) is var fact && fact is FieldChange change ? [.. Changes(change, cells).Select(one => (TFact)(object)one)] : [fact];

    /// <summary>The change of each property that a row is of: a field of the CRM may feed more than one.</summary>
    private static IEnumerable<FieldChange> Changes(FieldChange change, FactCells cells)
    {
        var fields = cells.TrackedFields(FactTables.FieldChanges.Identity[2].Name);
        foreach (var field in fields.Select(field => field.For(change.To ?? change.From)))
            yield return Written(change with { Property = field.Property }, field, cells);
        if (fields.Count == 0)
            yield return FactTables.Find(change.Table)?.Find(change.Property) is { } property && !cells.AreTables
                ? Written(change, new(property.Name) { Declared = property }, cells)
                : change;
    }

    private static FieldChange Written(FieldChange change, TrackedField field, FactCells cells) =>
        change with { From = cells.Written(field, "from"), To = cells.Written(field, "to") };

    public override object? Key(TFact fact) => !_table.HasIds ? fact : _table.NameOf(fact) is { Length: > 0 } id ? id : null;

    public override TFact Filled(TFact fact, TFact other) =>
        _table.Properties.Aggregate(fact, (filled, property) => property.IsAbsent(filled) ? property.WithValueOf(filled, other) : filled);

    public override string? DealOf(TFact fact) => fact switch
    {
        Deal deal => deal.Id,
        CloseDateChange change => change.Deal,
        FieldChange change => change.Table == FactTables.Deals.Name ? change.Id : null,
        _ => null,
    };
}
