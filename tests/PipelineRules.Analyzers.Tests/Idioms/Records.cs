using System;
using System.Collections.Generic;
using System.Linq;

namespace Contoso.Records;

/// <summary>Late-bound records and their attributes, payloads, and shells of records that are there already.</summary>
public static class Shells
{
    public static void By_constructor(IOrganizationService service, Guid id, DateTime close)
    {
        var update = new Entity("opportunity", id);
        update["estimatedclosedate"] = close;
        service.Update(update);
    }

    public static Entity Returned(Guid id, DateTime close) => new("opportunity", id) { ["estimatedclosedate"] = close };

    public static Entity Returned_from_a_block(Guid id, DateTime close)
    {
        var update = new Entity("opportunity") { Id = id };
        update.Attributes["estimatedclosedate"] = close;
        return update;
    }

    public static void By_an_id_given_later(IOrganizationService service, Guid id, DateTime close)
    {
        var update = new Entity("opportunity");
        update.Id = id;
        update["estimatedclosedate"] = close;
        service.Update(update);
    }

    public static void By_an_alternate_key(IOrganizationService service, string number, DateTime close)
    {
        var update = new Entity("opportunity", "contoso_number", number) { ["estimatedclosedate"] = close };
        service.Execute(new UpdateRequest { Target = update });
    }

    public static void By_key_attributes(IOrganizationService service, string number, DateTime close)
    {
        var update = new Entity("opportunity");
        update.KeyAttributes["contoso_number"] = number;
        update["estimatedclosedate"] = close;
        service.Update(update);
    }

    public static void By_the_key_column(IOrganizationService service, Guid id, DateTime close)
    {
        var update = new Entity("opportunity") { ["opportunityid"] = id, ["estimatedclosedate"] = close };
        service.Update(update);
    }

    public static void In_a_list(IOrganizationService service, IEnumerable<Guid> ids, DateTime close)
    {
        var updates = new List<Entity>();
        foreach (var id in ids)
            updates.Add(new Entity("opportunity", id) { ["estimatedclosedate"] = close });
        foreach (var update in updates)
            service.Update(update);
    }

    public static void Stub(Db db, string id)
    {
        var stub = new Opportunity { Id = id };
        db.Attach(stub);
        stub.ClosesOn = Desk.Day;
    }

    public static void Stub_attached_later(Db db, string id)
    {
        var stub = new Opportunity { Id = id, ClosesOn = Desk.Day };
        db.Update(stub);
    }

    public static Order Stub_by_a_guid(Guid id, DateTime close) => new() { Id = id, ClosesOn = close };

    public static void Copy_with_an_id(Db db, string id) => db.Update(new Bid("") with { Id = id, Close = Desk.Day });

    public static void Created(IOrganizationService service, Guid id, DateTime close)
    {
        var entity = new Entity("opportunity", id);
        entity["estimatedclosedate"] = close; // PIPERULE1001
        service.Create(entity);
    }

    public static Entity Created_with_a_new_id(DateTime close) => new("opportunity", Guid.NewGuid()) { ["estimatedclosedate"] = close }; // PIPERULE1001

    public static Order Order_with_a_new_id(DateTime close) => new() { Id = Guid.NewGuid(), ClosesOn = close }; // PIPERULE1001

    public static void Emptied(IOrganizationService service, Guid id, DateTime close)
    {
        var update = new Entity("opportunity", id);
        update["contoso_musthavedate"] = null;
        update["estimatedclosedate"] = close; // PIPERULE1001
        service.Update(update);
    }

    public static Opportunity New_by_a_text_id(string id) => new() { Id = id, ClosesOn = Desk.Day }; // PIPERULE1001

    public static void Added(Db db, string id) => db.Add(new Opportunity { Id = id, ClosesOn = Desk.Day }); // PIPERULE1001
}

public static class Bags
{
    public static Entity By_index(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity");
        entity.Attributes["contoso_musthavedate"] = must;
        entity["estimatedclosedate"] = close;
        return entity;
    }

    public static Entity By_a_local_bag(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity");
        var bag = entity.Attributes;
        bag.Add("contoso_musthavedate", must);
        entity["estimatedclosedate"] = close;
        return entity;
    }

    public static Entity By_try_add(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity");
        entity.Attributes.TryAdd("contoso_musthavedate", must);
        entity.Attributes.TryAdd("estimatedclosedate", close);
        return entity;
    }

    public static Entity By_pairs(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity");
        entity.Attributes
            .AddRange(
                new KeyValuePair<string, object?>("contoso_musthavedate", must),
                new KeyValuePair<string, object?>("estimatedclosedate", close));
        return entity;
    }

    public static Entity By_unknown_pairs(DateTime close, KeyValuePair<string, object?>[] pairs)
    {
        var entity = new Entity("opportunity");
        entity.Attributes.AddRange(pairs);
        entity["estimatedclosedate"] = close;
        return entity;
    }

    public static Entity By_a_collection(DateTime close, DateTime must) =>
        new("opportunity") { Attributes = { { "contoso_musthavedate", must }, { "estimatedclosedate", close } } };

    public static Entity By_indexers_within(DateTime close, DateTime must) =>
        new("opportunity") { Attributes = { ["contoso_musthavedate"] = must }, ["estimatedclosedate"] = close };

    public static Entity By_a_new_bag(DateTime close, DateTime must) =>
        new("opportunity") { Attributes = new AttributeCollection { ["contoso_musthavedate"] = must, ["estimatedclosedate"] = close } };

    public static Entity By_set(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity");
        entity.SetAttributeValue("contoso_musthavedate", must);
        entity.SetAttributeValue("estimatedclosedate", close);
        return entity;
    }

    public static Entity By_a_loop(IEnumerable<KeyValuePair<string, object?>> values, DateTime close)
    {
        var entity = new Entity("opportunity");
        foreach (var pair in values)
            entity[pair.Key] = pair.Value;
        entity["estimatedclosedate"] = close;
        return entity;
    }

    public static Entity By_a_loop_of_adds(IEnumerable<KeyValuePair<string, object?>> values, DateTime close)
    {
        var entity = new Entity("opportunity");
        foreach (var (key, value) in values)
            entity.Attributes.Add(key, value);
        entity["estimatedclosedate"] = close;
        return entity;
    }

    public static Entity Only_formatted(DateTime close)
    {
        var entity = new Entity("opportunity");
        entity.FormattedValues["estimatedclosedate"] = close.ToString("d");
        return entity;
    }

    public static Entity Formatted_is_not_given(DateTime close)
    {
        var entity = new Entity("opportunity");
        entity.FormattedValues["contoso_musthavedate"] = "soon";
        entity["estimatedclosedate"] = close; // PIPERULE1001
        return entity;
    }

    public static Dictionary<string, object> Payload(DateTime close, DateTime must) =>
        new() { { "contoso_musthavedate", must }, { "estimatedclosedate", close } };

    public static Dictionary<string, string> Texts(DateTime close, string must) =>
        new() { ["contoso_musthavedate"] = must, ["estimatedclosedate"] = $"{close:O}" };

    public static Dictionary<string, object> Without_date(DateTime close) => new() { { "estimatedclosedate", close } }; // PIPERULE1001

    public static Dictionary<string, object> Added_without_date(DateTime close)
    {
        var fields = new Dictionary<string, object>();
        fields.Add("name", "x");
        fields.Add("estimatedclosedate", close); // PIPERULE1001
        return fields;
    }

    public static Entity Tried_without_date(DateTime close)
    {
        var entity = new Entity("opportunity");
        entity.Attributes.TryAdd("estimatedclosedate", close); // PIPERULE1001
        return entity;
    }

    public static Entity Pairs_without_date(DateTime close)
    {
        var entity = new Entity("opportunity");
        entity.Attributes.AddRange(new KeyValuePair<string, object?>("estimatedclosedate", close)); // PIPERULE1001
        return entity;
    }

    public static Entity Collection_without_date(DateTime close) => new("opportunity") { Attributes = { { "estimatedclosedate", close } } }; // PIPERULE1001

    public static Entity Set_without_date(DateTime close)
    {
        var entity = new Entity("opportunity");
        entity.SetAttributeValue("estimatedclosedate", close); // PIPERULE1001
        return entity;
    }

    public static Entity Removed(DateTime close, DateTime must)
    {
        var entity = new Entity("opportunity") { ["contoso_musthavedate"] = must };
        entity.Attributes.Remove("contoso_musthavedate");
        entity["estimatedclosedate"] = close; // PIPERULE1001
        return entity;
    }

    public static Entity New_bag_without_date(DateTime close)
    {
        var entity = new Entity("opportunity") { Attributes = new AttributeCollection { ["name"] = "x" } };
        entity.Attributes["estimatedclosedate"] = close; // PIPERULE1001
        return entity;
    }

    public static void Category_without_date()
    {
        var entity = new Entity("opportunity");
        entity["forecastcategory"] = 3; // PIPERULE1001
        Desk.Log($"{entity}");
    }
}

public static class Images
{
    public static void Coalesced(Entity target, Entity image, DateTime close)
    {
        var must =
            target.GetAttributeValue<DateTime?>("contoso_musthavedate") ?? image.GetAttributeValue<DateTime?>("contoso_musthavedate");
        if (must is null)
            return;
        target["estimatedclosedate"] = close;
    }

    public static void Chosen_record(Entity target, Entity image, DateTime close)
    {
        var source = target.Contains("contoso_musthavedate") ? target : image;
        if (source.GetAttributeValue<DateTime?>("contoso_musthavedate") is not { } must || must < close)
            return;
        target["estimatedclosedate"] = close;
    }

    public static void Indexed(Entity target, Entity image, DateTime close)
    {
        var must = (DateTime?)(target.Contains("contoso_musthavedate") ? target["contoso_musthavedate"] : image["contoso_musthavedate"]);
        if (!must.HasValue)
            throw new InvalidOperationException();
        target["estimatedclosedate"] = close;
    }

    public static void Three(Entity target, Entity image, Entity stored, DateTime close)
    {
        var must =
            target.GetAttributeValue<DateTime?>("contoso_musthavedate") ?? image.GetAttributeValue<DateTime?>("contoso_musthavedate")
                ?? stored.GetAttributeValue<DateTime?>("contoso_musthavedate");
        if (must == null)
            return;
        target["estimatedclosedate"] = close;
    }

    public static void Tried(Entity target, DateTime close)
    {
        if (!target.Attributes.TryGetValue("contoso_musthavedate", out var must) || must is null)
            return;
        target["estimatedclosedate"] = close;
    }

    public static void Defaulted(Entity target, DateTime close)
    {
        if (target.GetAttributeValue<DateTime>("contoso_musthavedate") == default)
            return;
        target["estimatedclosedate"] = close;
    }

    public static void Later_than_the_first_day(Entity target, DateTime close)
    {
        if (target.GetAttributeValue<DateTime>("contoso_musthavedate") > DateTime.MinValue)
            target["estimatedclosedate"] = close;
    }

    public static void Cast(Entity target)
    {
        var must = (DateTime)target["contoso_musthavedate"]!;
        target["estimatedclosedate"] = must.AddDays(-30);
    }

    public static void Never_left(Entity target, Entity image, DateTime close)
    {
        var must =
            target.GetAttributeValue<DateTime?>("contoso_musthavedate") ?? image.GetAttributeValue<DateTime?>("contoso_musthavedate");
        if (must is null)
            target["estimatedclosedate"] = close; // PIPERULE1001
    }

    public static void Another_record(Entity target, Entity other, DateTime close)
    {
        if (other.GetAttributeValue<DateTime?>("contoso_musthavedate") is null)
            return;
        target["estimatedclosedate"] = close; // PIPERULE1003
    }
}
