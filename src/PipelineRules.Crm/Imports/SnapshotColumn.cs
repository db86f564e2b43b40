using PipelineRules.Crm.Cells;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>A column that says from time to time what a property of deals was. Its texts are read when all of them have been met.</summary>
/// <param name="tracked">The property.</param>
/// <param name="format">How the column is written.</param>
internal sealed class SnapshotColumn(TrackedField tracked, CellFormat format)
{
    private readonly NumberEvidence? _numbers =
        format.StatedNumbers is null && IsNumber(tracked) ? new() : null;

    public string Property => tracked.Property;

    /// <summary>Looks at a text, for how numbers are written.</summary>
    public void Look(string? text) => _numbers?.Look(text);

    /// <summary>A value as the tables of facts write it.</summary>
    public CellResult<string?> Read(string? text) =>
        tracked.Read(text, _numbers is null ? format : format with { StatedNumbers = _numbers.Style });

    private static bool IsNumber(TrackedField tracked) =>
        tracked.Declared?.Kind is PropertyKind.Money or PropertyKind.Number || tracked.Kind == Maps.ColumnKind.Number;
}
