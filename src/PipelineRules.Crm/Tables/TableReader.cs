using System.Collections.Generic;
using PipelineRules.Crm.Imports;

namespace PipelineRules.Crm.Tables;

/// <summary>Makes a table's facts, of one type, of rows.</summary>
internal abstract class TableReader<T>(string name, IReadOnlyList<string> identity, IReadOnlyList<string> properties)
    : Table(name, identity, properties)
{
    /// <summary>The fact of the current row.</summary>
    public abstract T Read(FactCells cells);

    /// <summary>The facts of the current row.</summary>
    public virtual IEnumerable<T> ReadAll(FactCells cells) => [Read(cells)];

    /// <summary>What two facts share that are the same; null for a fact without an id.</summary>
    public virtual object? Key(T fact) => fact;

    /// <summary>One fact with what is missing in it taken from another of the same id.</summary>
    public virtual T Filled(T fact, T other) => fact;

    /// <summary>The id of the deal that a fact is of; null for facts of other things.</summary>
    public abstract string? DealOf(T fact);
}
