using System.Collections.Frozen;
using System.Collections.Generic;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>Looks texts up in other files of the export, each of which is read once.</summary>
internal sealed class LookupTables(ExportFiles files, ImportLog log)
{
    private static readonly FrozenDictionary<string, string> s_nothing = FrozenDictionary<string, string>.Empty;

    private readonly Dictionary<(Lookup, Dialect), FrozenDictionary<string, string>> _read = [];

    /// <summary>The texts by their keys; empty where the export does not have the file or its columns.</summary>
    public FrozenDictionary<string, string> Find(Lookup lookup, SourceMap source)
    {
        if (!_read.TryGetValue((lookup, source.Dialect), out var texts))
            _read.Add((lookup, source.Dialect), texts = Read(lookup, source));
        return texts;
    }

    private FrozenDictionary<string, string> Read(Lookup lookup, SourceMap source)
    {
        if (files.Find(lookup.File) is not { } path)
            return Nothing(source, $"there is no file {Printable.Quoted(lookup.File)} to look texts up in");
        using var file = files.Open(path, source.Dialect);
        var header = file.ReadHeader();
        var (key, value) = (header.Place(lookup.Key), header.Place(lookup.Value));
        if (key < 0 || value < 0)
            return Nothing(source, $"{Printable.Escaped(file.Name)} has no column {
                Printable.Quoted(key < 0 ? lookup.Key : lookup.Value)} to look texts up in");
        var texts = new Dictionary<string, string>();
        while (file.Read())
            texts[file[key]] = file[value];
        return texts.ToFrozenDictionary();
    }

    private FrozenDictionary<string, string> Nothing(SourceMap source, string flaw)
    {
        if (source.Optional is null)
            log.Add(source.Table, null, null, flaw);
        return s_nothing;
    }
}
