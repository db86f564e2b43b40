using System;
using System.Collections.Generic;
using System.Linq;

namespace Contoso.Sequences;

/// <summary>Deals out of sequences, indices, keys, tuples and projections.</summary>
public static class Elements
{
    public static void By_key(Dictionary<string, Opportunity> all, string id)
    {
        if (all[id].NeededBy is null)
            return;
        Desk.Log(id);
        all[id].ClosesOn = Desk.Day;
    }

    public static void By_constant_key(Dictionary<string, Opportunity> all)
    {
        if (all["a"].NeededBy is not null)
            all["a"].ClosesOn = Desk.Day;
    }

    public static void By_element_at(IReadOnlyList<Opportunity> all, int at)
    {
        if (all.ElementAt(at).NeededBy.HasValue)
            all.ElementAt(at).ClosesOn = Desk.Day;
    }

    public static void Of_an_array(Opportunity[] all)
    {
        if (all[0].NeededBy is { })
            all[0].ClosesOn = Desk.Day;
    }

    public static void From_the_end(Opportunity[] all)
    {
        if (all[^1].NeededBy is { })
            all[^1].ClosesOn = Desk.Day;
    }

    public static void First(List<Opportunity> all)
    {
        if (all.First().NeededBy is null)
            return;
        all.First().ClosesOn = Desk.Day;
    }

    public static void Of_a_static()
    {
        if (Desk.Current.NeededBy is null)
            return;
        Desk.Current.ClosesOn = Desk.Day;
    }

    public static void Of_a_field_by_index(Db db, int i)
    {
        if (db.Opportunities[i].NeededBy is not null)
            db.Opportunities[i].ClosesOn = Desk.Day;
    }

    public static void In_a_while_loop(List<Opportunity> all)
    {
        var i = 0;
        while (i < all.Count)
        {
            if (all[i].NeededBy is not null)
                all[i].ClosesOn = Desk.Day;
            i++;
        }
    }

    public static void Given_by_index(List<Opportunity> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            all[i].NeededBy = Desk.Day;
            all[i].ClosesOn = Desk.Day;
        }
    }

    public static void Fixed_between(List<Opportunity> all, int i, Action<List<Opportunity>> fix)
    {
        if (all[i].NeededBy is null)
            fix(all);
        all[i].ClosesOn = Desk.Day;
    }

    public static void Without_by_index(List<Opportunity> all)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i].NeededBy is null)
                all[i].ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Another_index(List<Opportunity> all, int i, int j)
    {
        if (all[i].NeededBy is null)
            return;
        all[j].ClosesOn = Desk.Day; // PIPERULE1003
    }

    public static void After_the_index_moved(List<Opportunity> all, int i)
    {
        if (all[i].NeededBy is null)
            return;
        i++;
        all[i].ClosesOn = Desk.Day; // PIPERULE1003
    }

    public static void After_a_sort(List<Opportunity> all)
    {
        if (all[0].NeededBy is null)
            return;
        all.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        all[0].ClosesOn = Desk.Day; // PIPERULE1003
    }
}

public static class Queues
{
    public static void Tried(IEnumerable<Opportunity> all)
    {
        var queue = new Queue<Opportunity>(all.Where(one => one.NeededBy is not null));
        while (queue.TryDequeue(out var one))
            one.ClosesOn = Desk.Day;
    }

    public static void Counted(IEnumerable<Opportunity> all)
    {
        var stack = new Stack<Opportunity>(all.Where(one => one.NeededBy.HasValue));
        while (stack.Count > 0)
            stack.Pop().ClosesOn = Desk.Day;
    }

    public static void Filled_one_by_one(IEnumerable<Opportunity> all)
    {
        var queue = new Queue<Opportunity>();
        foreach (var one in all)
            if (one.NeededBy is not null)
                queue.Enqueue(one);
        while (queue.TryDequeue(out var next))
            next.ClosesOn = Desk.Day;
    }

    public static void Of_those_without(IEnumerable<Opportunity> all)
    {
        var queue = new Queue<Opportunity>(all.Where(one => one.NeededBy is null));
        while (queue.TryDequeue(out var one))
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }
}

public static class Keyed
{
    public static void Values(IEnumerable<Opportunity> all)
    {
        foreach (var one in all.Where(one => one.NeededBy is not null).ToDictionary(one => one.Id).Values)
            one.ClosesOn = Desk.Day;
    }

    public static void By_key(IEnumerable<Opportunity> all, string id)
    {
        var byId = all.Where(one => one.NeededBy is not null).ToDictionary(one => one.Id);
        if (byId.TryGetValue(id, out var one))
            one.ClosesOn = Desk.Day;
        byId["x"].ClosesOn = Desk.Day;
    }

    public static void Pairs(IEnumerable<Opportunity> all)
    {
        foreach (var (id, one) in all.Where(one => one.NeededBy is not null).ToDictionary(one => one.Id, one => one))
            one.ClosesOn = Desk.Day;
    }

    public static void Looked_up(IEnumerable<Opportunity> all)
    {
        foreach (var group in all.Where(one => one.NeededBy is not null).ToLookup(one => one.Category))
            foreach (var one in group)
                one.ClosesOn = Desk.Day;
    }

    public static void Of_those_without(IEnumerable<Opportunity> all)
    {
        var byId = all.Where(one => one.NeededBy is null).ToDictionary(one => one.Id);
        foreach (var one in byId.Values)
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static void Filled(IEnumerable<Opportunity> all)
    {
        var byId = new Dictionary<string, Opportunity>();
        foreach (var one in all)
            if (one.NeededBy is not null)
                byId[one.Id] = one;
        foreach (var pair in byId)
            pair.Value.ClosesOn = Desk.Day;
    }
}

public static class Projected
{
    public static IEnumerable<Bid> Let(IEnumerable<Bid> all) =>
        from bid in all
        let must = bid.Needed
        where must is not null
        select bid with { Close = must };

    public static IEnumerable<Bid> Let_of_two(IEnumerable<Bid> all) =>
        from bid in all
        let must = bid.Needed
        let name = bid.Id.Trim()
        where name.Length > 0 && must.HasValue
        orderby name
        select bid with { Close = Desk.Day };

    public static IEnumerable<Bid> Joined(IEnumerable<Bid> bids, IEnumerable<Row> rows) =>
        from bid in bids
        join row in rows on bid.Id equals row.Id
        where bid.Needed is not null
        select bid with { Close = row.Close };

    public static IEnumerable<Bid> Zipped(IEnumerable<Bid> bids, IEnumerable<DateOnly> closes) =>
        bids.Where(bid => bid.Needed is not null).Zip(closes, (bid, close) => bid with { Close = close });

    public static IEnumerable<Bid> Tuples(IEnumerable<Bid> bids) =>
        bids.Select(bid => (Bid: bid, Must: bid.Needed)).Where(pair => pair.Must is not null)
            .Select(pair => pair.Bid with { Close = pair.Must });

    public static IEnumerable<Bid> Anonymous(IEnumerable<Bid> bids) =>
        bids.Select(bid => new { Bid = bid, Must = bid.Needed }).Where(pair => pair.Must != null)
            .Select(pair => pair.Bid with { Close = Desk.Day });

    public static void Numbered(IEnumerable<Opportunity> all)
    {
        foreach (var (number, one) in all.Where(one => one.NeededBy is not null).Index())
            one.ClosesOn = Desk.Day.AddDays(number);
    }

    public static void Selected_with_index(IEnumerable<Opportunity> all)
    {
        foreach (var pair in all.Where(one => one.NeededBy is not null).Select((one, number) => (one, number)))
            pair.one.ClosesOn = Desk.Day;
    }

    public static void Flattened(IEnumerable<List<Opportunity>> all)
    {
        foreach (var one in all.SelectMany(some => some.Where(one => one.NeededBy is not null)))
            one.ClosesOn = Desk.Day;
    }

    public static void Nested_query(IEnumerable<List<Opportunity>> all)
    {
        foreach (var one in from some in all from one in some where one.NeededBy is not null select one)
            one.ClosesOn = Desk.Day;
    }

    public static IEnumerable<Bid> Let_without(IEnumerable<Bid> all) =>
        from bid in all
        let must = bid.Needed
        where must is null && bid.Priority is null
        select bid with { Close = Desk.Day }; // PIPERULE1001

    public static IEnumerable<Bid> Zipped_without(IEnumerable<Bid> bids, IEnumerable<DateOnly> closes) =>
        bids.Zip(closes).Where(pair => pair.First is { Needed: null, Priority: null }).Select(pair => pair.First with { Close = pair.Second }); // PIPERULE1001

    public static IEnumerable<Bid> Zipped_new(IEnumerable<string> ids, IEnumerable<DateOnly> closes) => ids.Zip(closes, (id, close) => new Bid(id, Close: close)); // PIPERULE1001

    public static void Flattened_without(IEnumerable<List<Opportunity>> all)
    {
        foreach (var one in all.SelectMany(some => some.Where(one => one.NeededBy is null)))
            one.ClosesOn = Desk.Day; // PIPERULE1001
    }

    public static Dictionary<string, Opportunity> Keyed_new(IEnumerable<Row> rows) => rows.ToDictionary(row => row.Id, row => new Opportunity { ClosesOn = row.Close }); // PIPERULE1001

    public static List<Opportunity> Converted_new(List<Row> rows) => rows.ConvertAll(row => new Opportunity { ClosesOn = row.Close }); // PIPERULE1001

    public static IEnumerable<Bid> Joined_new(IEnumerable<Row> rows, IEnumerable<Priority> priorities) =>
        from row in rows
        join priority in priorities on row.Id equals priority.Id
        select new Bid(row.Id, Close: row.Close); // PIPERULE1001
}

public static class Asked
{
    public static void Any_left(List<Opportunity> all)
    {
        if (all.Any(one => one.NeededBy is null))
            throw new InvalidOperationException();
        Desk.SubmitAll(all);
    }

    public static void Any_logged(List<Opportunity> all)
    {
        if (all.Any(one => one.NeededBy is null))
            Desk.Log("some have none");
        Desk.SubmitAll(all); // PIPERULE1002
    }

    public static void All_logged(List<Opportunity> all)
    {
        if (!all.TrueForAll(one => one.NeededBy is not null))
            Desk.Log("some have none");
        Desk.SubmitAll(all); // PIPERULE1002
    }

    public static void Any_is_enough(List<Opportunity> all)
    {
        if (all.Exists(one => one.NeededBy is not null))
            Desk.SubmitAll(all); // PIPERULE1003
    }
}
