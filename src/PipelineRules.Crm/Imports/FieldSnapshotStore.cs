using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Snapshots of properties of all deals, kept small: of those that follow each other with one text the earliest, as long as the rows of a
/// deal stand in the order of time, forwards or backwards. Those of others are kept all.
/// </summary>
internal sealed class FieldSnapshotStore
{
    private const int Block = 1 << 14;
    private const int None = -1;
    private readonly Dictionary<string, int> _places = [];
    private readonly List<(string Deal, int Newest)> _deals = [];
    private readonly List<Kept[]> _blocks = [];
    private readonly Dictionary<(SnapshotColumn, string?), int> _numbers = [];
    private readonly List<(SnapshotColumn Column, string? Text)> _texts = [];
    private readonly List<string> _properties = [];
    private readonly Dictionary<SnapshotColumn, int> _columns = [];
    private readonly HashSet<(int Deal, int Property)> _unordered = [];
    private readonly Dictionary<(int Deal, int Property), List<FieldSnapshot>> _whole = [];

    private enum Order : byte
    {
        Unknown,
        Forwards,
        Backwards,
    }

    private int Count { get; set; }

    /// <summary>The properties, in the order in which they were met.</summary>
    public IReadOnlyList<string> Properties => _properties;

    /// <summary>
    /// Whether rows of a deal are out of order, so that they have to be given again, all of them, to <see cref="Complete"/>.
    /// </summary>
    public bool IsIncomplete => _unordered.Count > 0;

    public void Add(FieldSnapshot snapshot)
    {
        var (deal, property) = (Place(snapshot.Deal), PlaceOf(snapshot.Property));
        var before = Last(deal, property);
        if (before == None)
        {
            Append(deal, new(snapshot.On, snapshot.On, Number(snapshot), None, (ushort)property, Order.Unknown));
            if (snapshot.On is null)
                _unordered.Add((deal, property));
            return;
        }

        ref var last = ref _blocks[before / Block][before % Block];
        var order = snapshot.On > last.Seen ? Order.Forwards : snapshot.On < last.Seen ? Order.Backwards : last.Order;
        if (snapshot.On is null || (order != last.Order && last.Order != Order.Unknown))
            _unordered.Add((deal, property));
        else if (_texts[last.Text] != (snapshot.Property, snapshot.Text))
            Append(deal, new(snapshot.On, snapshot.On, Number(snapshot), None, (ushort)property, order));
        else
            last = last with { On = order == Order.Backwards ? snapshot.On : last.On, Seen = snapshot.On, Order = order };
    }

    /// <summary>Takes a snapshot again, for those deals whose rows are out of order.</summary>
    public void Complete(FieldSnapshot snapshot)
    {
        var key = (Place(snapshot.Deal), PlaceOf(snapshot.Property));
        if (!_unordered.Contains(key))
            return;
        if (!_whole.TryGetValue(key, out var all))
            _whole.Add(key, all = []);
        snapshot.Property.Look(snapshot.Text);
        all.Add(snapshot);
    }

    /// <summary>Whether there is a snapshot of a property of a deal.</summary>
    public bool Has(string deal, int property) => _places.TryGetValue(deal, out var place) && Last(place, property) != None;

    /// <summary>The snapshots of each property of each deal, from the earliest to the latest.</summary>
    public IEnumerable<(string Deal, string Property, IReadOnlyList<FieldSnapshot> Snapshots)> All()
    {
        for (var deal = 0; deal < _deals.Count; deal++)
            for (var property = 0; property < _properties.Count; property++)
                if (Last(deal, property) != None)
                    yield return (_deals[deal].Deal, _properties[property], _whole.TryGetValue((deal, property), out var whole)
                        ? InOrder(whole)
                        : Kepts(deal, property));
    }

    // Of several at one time the file's own order counts, which runs backwards where the newest comes first.
    private static FieldSnapshot[] InOrder(List<FieldSnapshot> deal)
    {
        if (deal[0].On > deal[^1].On)
            deal.Reverse();
        return [.. deal.OrderBy(one => one.On ?? LocalDate.MaxIsoValue.AtMidnight())];
    }

    private List<FieldSnapshot> Kepts(int deal, int property)
    {
        var (snapshots, order) = (new List<FieldSnapshot>(), Order.Unknown);
        for (var at = _deals[deal].Newest; at != None; at = _blocks[at / Block][at % Block].Before)
            if (_blocks[at / Block][at % Block] is var kept && kept.Property == property)
            {
                order = snapshots.Count == 0 ? kept.Order : order;
                snapshots.Add(new(_deals[deal].Deal, _texts[kept.Text].Column, kept.On, _texts[kept.Text].Text));
            }

        if (order != Order.Backwards)
            snapshots.Reverse();
        return snapshots;
    }

    private int Last(int deal, int property)
    {
        var at = _deals[deal].Newest;
        while (at != None && _blocks[at / Block][at % Block].Property != property)
            at = _blocks[at / Block][at % Block].Before;
        return at;
    }

    private void Append(int deal, Kept kept)
    {
        if (Count == _blocks.Count * Block)
            _blocks.Add(new Kept[Block]);
        _blocks[Count / Block][Count % Block] = kept with { Before = _deals[deal].Newest };
        _deals[deal] = _deals[deal] with { Newest = Count++ };
    }

    private int Place(string deal)
    {
        if (_places.TryGetValue(deal, out var place))
            return place;
        _deals.Add((deal, None));
        return _places[deal] = _deals.Count - 1;
    }

    private int PlaceOf(SnapshotColumn column)
    {
        if (_columns.TryGetValue(column, out var place))
            return place;
        place = _properties.IndexOf(column.Property);
        if (place < 0)
        {
            place = _properties.Count;
            _properties.Add(column.Property);
        }

        return _columns[column] = place;
    }

    private int Number(FieldSnapshot snapshot)
    {
        var key = (snapshot.Property, snapshot.Text);
        if (_numbers.TryGetValue(key, out var number))
            return number;
        snapshot.Property.Look(snapshot.Text);
        _texts.Add(key);
        return _numbers[key] = _texts.Count - 1;
    }

    private readonly record struct Kept(LocalDateTime? On, LocalDateTime? Seen, int Text, int Before, ushort Property, Order Order);
}
