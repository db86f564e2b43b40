using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>
/// The companies by their parents, numbered so that one look tells who stands above whom. Companies in a cycle stand above each other.
/// </summary>
internal sealed class CompanyTree : ICompanyTree
{
    private const int None = -1;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _parents = [];
    private readonly int[] _first;
    private readonly int[] _last;

    public CompanyTree(IReadOnlyList<Customer> customers)
    {
        foreach (var customer in customers)
            if (customer.Id.NullIfBlank() is { } id && !_ids.ContainsKey(id))
                _parents[NumberOf(id)] = None;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var customer in customers)
            if (customer.Id.NullIfBlank() is { } id && seen.Add(id) && customer.Parent.NullIfBlank() is { } parent && parent != id)
                _parents[_ids[id]] = NumberOf(parent);
        var roots = CycleHeads();
        (_first, _last) = (new int[_parents.Count], new int[_parents.Count]);
        Number(roots);
    }

    /// <summary>The companies that are, in the end, their own parents.</summary>
    public List<string> InCycles { get; } = [];

    public int Version => 0;

    public bool IsAtOrAbove(string above, string company) =>
        above == company
        || (_ids.TryGetValue(above, out var high) && _ids.TryGetValue(company, out var low) && _first[high] <= _first[low]
            && _last[low] <= _last[high]);

    /// <summary>The rows of customers, those above others before them. Of companies in a cycle the first by its id comes first.</summary>
    public IEnumerable<int> FromTheTop(IReadOnlyList<Customer> customers) => Enumerable.Range(0, customers.Count)
        .OrderBy(row => customers[row].Id.NullIfBlank() is { } id ? _first[_ids[id]] : -1)
        .ThenBy(row => customers[row].Id, StringComparer.Ordinal);

    private int NumberOf(string id)
    {
        if (_ids.TryGetValue(id, out var known))
            return known;
        _ids.Add(id, _parents.Count);
        _parents.Add(None);
        return _parents.Count - 1;
    }

    /// <summary>For every company the one that stands for its cycle; itself where it is in none.</summary>
    private int[] CycleHeads()
    {
        var (heads, visit) = (new int[_parents.Count], new int[_parents.Count]);
        for (var i = 0; i < heads.Length; i++)
            heads[i] = i;
        var ids = new string[_parents.Count];
        foreach (var one in _ids)
            ids[one.Value] = one.Key;
        for (var start = 0; start < visit.Length; start++)
        {
            var at = start;
            for (; at != None && visit[at] == 0; at = _parents[at])
                visit[at] = start + 1;
            if (at != None && visit[at] == start + 1)
                Join(at, heads, ids);
        }
        return heads;
    }

    private void Join(int head, int[] heads, string[] ids)
    {
        var at = head;
        do
        {
            heads[at] = head;
            InCycles.Add(ids[at]);
            at = _parents[at];
        }
        while (at != head);
    }

    /// <summary>Numbers the companies so that a company's own stretch of numbers holds the stretches of all below it.</summary>
    private void Number(int[] heads)
    {
        var children = new GroupedArray<int>(Everyone(), heads.Length, one => ParentOf(one, heads));
        var (next, open) = (0, new Stack<(int Company, int Child)>());
        for (var root = 0; root < heads.Length; root++)
            if (heads[root] == root && ParentOf(root, heads) == None)
                for (open.Push((root, 0)); open.Count > 0;)
                {
                    var (company, child) = open.Pop();
                    if (child == 0)
                        _first[company] = next++;
                    if (child < children[company].Count)
                    {
                        open.Push((company, child + 1));
                        open.Push((((IReadOnlyList<int>)children[company])[child], 0));
                    }
                    else
                        _last[company] = next;
                }
        for (var i = 0; i < heads.Length; i++)
            (_first[i], _last[i]) = (_first[heads[i]], _last[heads[i]]);
    }

    /// <summary>The parent of a company that stands for itself; none for one that another stands for, and for the topmost.</summary>
    private int ParentOf(int company, int[] heads)
    {
        if (heads[company] != company || _parents[company] == None)
            return None;
        var parent = heads[_parents[company]];
        return parent == company ? None : parent;
    }

    private int[] Everyone()
    {
        var all = new int[_parents.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = i;
        return all;
    }
}
