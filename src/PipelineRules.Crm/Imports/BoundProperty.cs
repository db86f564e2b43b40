using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>All that may feed a property, over the columns of a file.</summary>
internal sealed class BoundProperty(IReadOnlyList<BoundColumn> columns)
{
    public ColumnKind Kind => columns[0].Kind;

    /// <summary>Which cell of the current row says it; null when none does.</summary>
    public int? Place() => columns.FirstOrDefault(column => column.Text() is not null)?.Place();

    /// <summary>What the first column says that says anything in the current row; null when none does.</summary>
    public Fed? Fed()
    {
        foreach (var column in columns)
            if (column.Text() is { } text)
                return new(text, column.Format, column.Kind);
        return null;
    }
}
