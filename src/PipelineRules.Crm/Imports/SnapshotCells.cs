using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>What the rows of a file say of properties of deals at a time: in columns of their own, or one property a row.</summary>
internal sealed class SnapshotCells
{
    private const string Property = "property";
    private const string Value = "value";
    private readonly ResolvedColumns _columns;
    private readonly TrackedFields _tracked;
    private readonly List<(ResolvedProperty Cells, SnapshotColumn Column)> _wide = [];
    private readonly Dictionary<string, SnapshotColumn[]> _long = [];

    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="tracked">Finds the properties that fields feed.</param>
    public SnapshotCells(Table table, ResolvedColumns columns, TrackedFields tracked)
    {
        (_columns, _tracked) = (columns, tracked);
        foreach (var property in columns.Properties.Where(property => !table.Properties.Contains(property)))
            if (columns.MayTell(property) && columns.Find(property) is { } cells)
                _wide.Add((cells, new(new(property, cells.Kind), cells.Format)));
    }

    /// <summary>What the current row says: each property, and the text that it then had.</summary>
    public IEnumerable<(SnapshotColumn Column, string? Text)> Read()
    {
        foreach (var (cells, column) in _wide)
            yield return (column, cells.Value()?.Text);
        if (_columns.Find(Property)?.Value() is not { } property)
            yield break;
        var value = _columns.Find(Value)?.Value();
        foreach (var column in Columns(property))
            yield return (column, value?.Text);
    }

    private SnapshotColumn[] Columns(CellValue property)
    {
        if (_long.TryGetValue(property.Text, out var columns))
            return columns;
        var format = _columns.Find(Value)?.Format ?? property.Format;
        IReadOnlyList<TrackedField> fields = property.Kind == ColumnKind.Field ? _tracked.Find(property.Text) : [new(property.Text)];
        return _long[property.Text] = [.. fields.Select(field => new SnapshotColumn(field, format))];
    }
}
