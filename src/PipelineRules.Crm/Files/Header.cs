using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Files;

/// <summary>The names of a file's columns. Case and blanks around a name are left aside, as exports drift.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _repeated = new(StringComparer.OrdinalIgnoreCase);

    public Header(IReadOnlyList<string> names)
    {
        Names = [.. names.Select(name => name.Trim('\uFEFF').Trim())];
        for (var place = 0; place < Names.Count; place++)
            if (Names[place].Length > 0 && !_places.TryAdd(Names[place], place))
                _repeated.Add(Names[place]);
    }

    public IReadOnlyList<string> Names { get; }

    public bool IsEmpty => _places.Count == 0;

    public IEnumerable<string> Known => _places.Keys;

    /// <summary>The place of the first column of a name; -1 when there is none.</summary>
    public int Place(string name) => _places.TryGetValue(name.Trim(), out var place) ? place : -1;

    public bool IsRepeated(string name) => _repeated.Contains(name.Trim());
}
