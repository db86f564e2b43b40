using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Proposals;

/// <summary>What the columns of a file look like.</summary>
internal sealed class FileProfile
{
    private const int MostRows = 5000;

    /// <exception cref="UnreadableCsvException">It cannot be read.</exception>
    public FileProfile(string path, ExportFiles files)
    {
        Name = Path.GetFileName(path);
        using var file = files.Open(path, new Dialect());
        Columns = [.. file.ReadHeader().Names.Select(name => new ColumnProfile(name))];
        for (; Rows < MostRows && file.Read(); Rows++)
            for (var place = 0; place < Columns.Count; place++)
                Columns[place].Look(file[place]);
    }

    public string Name { get; }

    public IReadOnlyList<ColumnProfile> Columns { get; }

    public int Rows { get; private set; }

    /// <summary>The column that fits a property best; null when none does.</summary>
    /// <param name="property">The property.</param>
    /// <param name="allowed">What its cells must be like; of a column without a cell the name alone can tell.</param>
    /// <param name="except">The columns that are left aside.</param>
    public ColumnProfile? Find(string property, Func<ColumnProfile, bool>? allowed = null, IReadOnlySet<ColumnProfile>? except = null) =>
        Columns
        .Where(column => column.Name.Length > 0 && except?.Contains(column) != true)
        .Select(column => (Column: column, Fit: PropertyWords.Fit(property, column.Name)))
        .Where(one => one.Fit > 0 && (allowed is null || IsAllowed(property, one.Column, allowed)))
        .OrderByDescending(one => one.Fit)
        .Select(one => one.Column)
        .FirstOrDefault();

    private bool IsAllowed(string property, ColumnProfile column, Func<ColumnProfile, bool> allowed) =>
        column.Filled == 0 ? Rows == 0 || PropertyWords.IsExact(property, column.Name) : allowed(column);
}
