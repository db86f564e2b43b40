using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Tables;

/// <summary>A table of facts: its name and properties, as the facts file calls them.</summary>
/// <param name="name">The table's name.</param>
/// <param name="identity">The properties by which a message names a fact.</param>
/// <param name="properties">All its properties.</param>
internal abstract class Table(string name, IReadOnlyList<string> identity, IReadOnlyList<string> properties)
{
    public string Name => name;

    public IReadOnlyList<string> Identity => identity;

    public IReadOnlyList<string> Properties => properties;

    /// <summary>The property of a name, case left aside; null when there is none.</summary>
    public virtual string? Property(string named) =>
        properties.FirstOrDefault(one => one.Equals(named, StringComparison.OrdinalIgnoreCase));
}
