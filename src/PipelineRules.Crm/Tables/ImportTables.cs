using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>The tables that columns may feed: those of the facts, and those that facts are made of.</summary>
internal static class ImportTables
{
    public static readonly CloseDateSnapshotTable CloseDateSnapshots = new();
    public static readonly DealSplitTable DealSplits = new();
    public static readonly FolderSettingsTable Settings = new();

    public static readonly IReadOnlyList<Table> All =
        [.. FactTables.All.Select(table => table.Accept(new ReaderMaker())), CloseDateSnapshots, DealSplits];

    public static Table Find(string name) => name == Settings.Name ? Settings : All.First(table => table.Name == name);

    private sealed class ReaderMaker : IFactTableVisitor<Table>
    {
        public Table Visit<TFact>(TypedTable<TFact> table) where TFact : class => new FactReader<TFact>(table);
    }
}
