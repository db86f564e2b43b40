using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>Filters over the columns of a file. A column that may be absent, and is, counts as empty.</summary>
internal sealed class ResolvedFilter
{
    private readonly CsvFile _file;
    private readonly (int Place, Filter Filter)[] _filters;

    /// <exception cref="UnreadableCsvException">The file lacks a column that is filtered on: which rows count is then anybody's
    /// guess.</exception>
    public ResolvedFilter(CsvFile file, Header header, IReadOnlyList<Filter> filters, bool mayLackColumns)
    {
        _file = file;
        _filters = [.. filters.Select(filter => (header.Place(filter.Column), filter))];
        if (!mayLackColumns && _filters.FirstOrDefault(one => one.Place < 0).Filter is { } missing)
            throw UnreadableCsvException.Whole(
                file.Name,
                $"the map filters on the column {Printable.Quoted(missing.Column)}, which is not in the "
                    + $"file{Nearest.Hint(missing.Column, header.Known)}");
    }

    public bool Holds()
    {
        foreach (var (place, filter) in _filters)
            if (filter.Texts.Contains(place < 0 ? "" : _file[place]) != filter.Holds)
                return false;
        return true;
    }

    /// <summary>Whether there is anything filtered on, and the current row has a text for all of it.</summary>
    public bool IsAnswered()
    {
        foreach (var (place, _) in _filters)
            if (place < 0 || _file[place].Length == 0)
                return false;
        return _filters.Length > 0;
    }
}
