using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Tells a history that says nothing: its rows are all of other things, or there is no snapshot. It is unknown then, and not one without moves.</summary>
internal static class SilentHistory
{
    public static bool Is(PresentSource source, ExportFiles files) => source.Map.Table switch
    {
        var table when table == ImportTables.CloseDateSnapshots.Name => !HasRows(source, files),
        var table when table == FactTables.CloseDateChanges.Name => source.Map.Where.Any(filter => filter.Holds) && !HasRows(source, files),
        _ => false,
    };

    private static bool HasRows(PresentSource source, ExportFiles files)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var where = new BoundFilter(file, file.ReadHeader(), source.Map.Where, source.Map.Optional is not null);
        while (file.Read())
            if (where.Holds())
                return true;
        return false;
    }
}
