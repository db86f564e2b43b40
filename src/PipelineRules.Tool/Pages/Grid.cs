using System.Collections.Generic;

namespace PipelineRules.Tool.Pages;

/// <summary>Rows under headed columns.</summary>
internal sealed class Grid(params IReadOnlyList<Column> columns)
{
    private readonly List<IReadOnlyList<Line>> _rows = [];

    public IReadOnlyList<Column> Columns { get; } = columns;

    public IReadOnlyList<IReadOnlyList<Line>> Rows => _rows;

    public void Add(params IReadOnlyList<Line> cells) => _rows.Add(cells);
}
