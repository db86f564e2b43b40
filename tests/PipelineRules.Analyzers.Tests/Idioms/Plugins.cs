using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Contoso.Plugins;

/// <summary>Plug-ins for Dynamics, as integrators write them.</summary>
public sealed class OptionSetValue(int value) { public int Value => value; }

public sealed class EntityReference(string name, Guid id) { public string LogicalName => name; public Guid Id => id; }

public sealed class ParameterCollection : Dictionary<string, object> { }

public sealed class EntityImageCollection : Dictionary<string, Entity> { }

public class OrganizationRequest { public ParameterCollection Parameters { get; } =
    new(); public object this[string name] { get => Parameters[name]; set => Parameters[name] = value; } }

public sealed class UpsertRequest : OrganizationRequest { public Entity? Target { get; set; } }

public sealed class CreateRequest : OrganizationRequest { public Entity? Target { get; set; } }

public sealed class UpdateMultipleRequest : OrganizationRequest { public EntityCollection? Targets { get; set; } }

public sealed class ExecuteMultipleRequest : OrganizationRequest { public List<OrganizationRequest> Requests { get; set; } = []; }

public sealed class EntityCollection
{
    public EntityCollection() { }
    public EntityCollection(IList<Entity> entities) => Entities.AddRange(entities);
    public List<Entity> Entities { get; } = [];
    public string EntityName { get; set; } = "";
}

public interface IPluginExecutionContext
{
    ParameterCollection InputParameters { get; }
    EntityImageCollection PreEntityImages { get; }
    Guid PrimaryEntityId { get; }
    string MessageName { get; }
}

public static class Plugin
{
    private const string MustHave = "contoso_musthavedate";
    private const string Close = "estimatedclosedate";

    public static void Create_with_both(IPluginExecutionContext context, DateTime close)
    {
        var target = (Entity)context.InputParameters["Target"];
        if (!target.Contains(MustHave))
            throw new InvalidOperationException("ask by when they must have it");
        target[Close] = close;
    }

    public static void Target_by_pattern(IPluginExecutionContext context, DateTime close)
    {
        if (context.InputParameters["Target"] is not Entity target)
            return;
        if (!target.Attributes.TryGetValue(MustHave, out var must) || must is not DateTime day)
            return;
        target.Attributes[Close] = day < close ? day : close;
    }

    public static void Pre_image_by_name(IPluginExecutionContext context, DateTime close)
    {
        var target = (Entity)context.InputParameters["Target"];
        var image = context.PreEntityImages["PreImage"];
        var must = target.GetAttributeValue<DateTime?>(MustHave) ?? image.GetAttributeValue<DateTime?>(MustHave);
        if (!must.HasValue)
            return;
        target[Close] = must.Value.AddDays(-30) < close ? must.Value.AddDays(-30) : close;
    }

    public static void Image_or_null(Entity target, Entity? image, DateTime close)
    {
        var must = target.GetAttributeValue<DateTime?>(MustHave) ?? image?.GetAttributeValue<DateTime?>(MustHave);
        if (must == null)
            return;
        target[Close] = close;
    }

    public static void Image_where_contained(IPluginExecutionContext context, Entity target, DateTime close)
    {
        var image = context.PreEntityImages.ContainsKey("PreImage") ? context.PreEntityImages["PreImage"] : null;
        var must = target.GetAttributeValue<DateTime?>(MustHave) ?? image?.GetAttributeValue<DateTime?>(MustHave);
        if (must is null)
            throw new InvalidOperationException();
        target[Close] = close;
    }

    public static void Contained_in_either(Entity target, Entity image, DateTime close)
    {
        if (!target.Contains(MustHave) && !image.Contains(MustHave))
            return;
        target[Close] = close;
    }

    public static void Contained_by_steps(Entity target, Entity image, DateTime close)
    {
        DateTime? must = null;
        if (target.Contains(MustHave))
            must = target.GetAttributeValue<DateTime?>(MustHave);
        else if (image.Contains(MustHave))
            must = image.GetAttributeValue<DateTime?>(MustHave);
        if (must is null)
            return;
        target[Close] = close;
    }

    public static void By_a_helper(Entity target, Entity image, DateTime close)
    {
        var must = Value<DateTime?>(target, image, MustHave);
        if (must is null)
            return;
        target[Close] = close;
    }

    private static T? Value<T>(Entity target, Entity image, string name) =>
        target.Contains(name) ? target.GetAttributeValue<T>(name) : image.GetAttributeValue<T>(name);

    public static void Retrieved(IOrganizationService service, IPluginExecutionContext context, DateTime close)
    {
        var stored = service.Retrieve("opportunity", context.PrimaryEntityId);
        if (stored.GetAttributeValue<DateTime?>(MustHave) is not { } must)
            return;
        service.Update(new Entity("opportunity", stored.Id) { [Close] = must < close ? must : close });
    }

    public static void Many(IOrganizationService service, EntityCollection found, DateTime close)
    {
        foreach (var entity in found.Entities)
        {
            if (!entity.Contains(MustHave))
                continue;
            var update = new Entity(entity.LogicalName, entity.Id);
            update[Close] = close;
            service.Update(update);
        }
    }

    public static void In_one_request(IOrganizationService service, IEnumerable<Guid> ids, DateTime close)
    {
        var all = new ExecuteMultipleRequest();
        foreach (var id in ids)
        {
            var update = new Entity("opportunity", id) { [Close] = close };
            all.Requests.Add(new UpdateTarget { Target = update });
        }
        service.Execute(all);
    }

    public sealed class UpdateTarget : OrganizationRequest { public Entity? Target { get; set; } }

    public static void In_a_collection(IOrganizationService service, IEnumerable<Guid> ids, DateTime close)
    {
        var targets = new EntityCollection { EntityName = "opportunity" };
        foreach (var id in ids)
            targets.Entities.Add(new Entity("opportunity", id) { [Close] = close });
        service.Execute(new UpdateMultipleRequest { Targets = targets });
    }

    public static void Of_a_list(IOrganizationService service, IEnumerable<Guid> ids, DateTime close)
    {
        var targets = new EntityCollection(ids.Select(id => new Entity("opportunity", id) { Attributes = { [Close] = close } }).ToList());
        service.Execute(new UpdateMultipleRequest { Targets = targets });
    }

    public static void Upserted(IOrganizationService service, string number, DateTime close)
    {
        var record = new Entity("opportunity", "contoso_number", number);
        record[Close] = close;
        service.Execute(new UpsertRequest { Target = record });
    }

    public static void By_the_parameters(IOrganizationService service, Guid id, DateTime close)
    {
        var request = new OrganizationRequest { ["Target"] = new Entity("opportunity", id) { [Close] = close } };
        service.Execute(request);
    }

    public static void By_a_reference(IOrganizationService service, EntityReference reference, DateTime close)
    {
        var update = new Entity(reference.LogicalName, reference.Id);
        update.Attributes.Add(Close, close);
        service.Update(update);
    }

    public static void By_an_id_assigned_at_the_end(IOrganizationService service, Guid id, DateTime close)
    {
        var update = new Entity("opportunity");
        update[Close] = close;
        update.Id = id;
        service.Update(update);
    }

    public static void Through_a_field_of_ours(Guid id, DateTime close) =>
        new Writer().Save(new Entity("opportunity", id) { [Close] = close });

    public sealed class Writer
    {
        public void Save(Entity entity) => Console.WriteLine(entity.Id);
    }

    public static Task Awaited(Func<Entity, Task> updateAsync, Guid id, DateTime close) =>
        updateAsync(new Entity("opportunity", id) { [Close] = close });

    public static void Category_by_option_set(Guid id, IOrganizationService service)
    {
        var update = new Entity("opportunity", id) { ["forecastcategory"] = new OptionSetValue(3) };
        service.Update(update);
    }

    public static void A_category_that_does_not_count(IOrganizationService service)
    {
        var created = new Entity("opportunity") { ["forecastcategory"] = new OptionSetValue(1) };
        service.Create(created);
    }

    public static void Taken_away(IOrganizationService service, Guid id)
    {
        var update = new Entity("opportunity", id) { [Close] = null };
        service.Update(update);
        var other = new Entity("opportunity");
        other[Close] = null;
        service.Create(other);
    }

    public static Entity Cloned(Entity source)
    {
        var clone = new Entity(source.LogicalName);
        foreach (var name in source.Attributes.Keys.Where(name => name != "opportunityid"))
            clone[name] = source[name];
        clone[Close] = DateTime.MaxValue;
        return clone;
    }

    public static Entity Copied(Entity source)
    {
        var copy = new Entity("opportunity");
        copy[MustHave] = source[MustHave];
        copy[Close] = source[Close];
        return copy;
    }

    public static Entity Built_by_a_helper(DateTime close)
    {
        var entity = new Entity("opportunity");
        Fill(entity);
        entity[Close] = close;
        return entity;
    }

    private static void Fill(Entity entity) => entity[MustHave] = DateTime.MaxValue;

    public static Entity Contained_then_given(Entity entity, DateTime must, DateTime close)
    {
        if (!entity.Contains(MustHave))
            entity[MustHave] = must;
        entity[Close] = close;
        return entity;
    }

    public static void Bag_of_the_target(Entity target, DateTime close)
    {
        var bag = target.Attributes;
        if (!bag.ContainsKey(MustHave) || bag[MustHave] is null)
            return;
        bag[Close] = close;
    }

    public static void Cast_pattern(Entity target, DateTime close)
    {
        if (target[MustHave] is DateTime must && must > close)
            target[Close] = close;
    }

    public static void Given_together(Entity target, DateTime must, DateTime close) =>
        (target[MustHave], target[Close]) = (must, close);

    public static void Checked_in_a_switch(Entity target, DateTime close)
    {
        switch (target.GetAttributeValue<DateTime?>(MustHave))
        {
            case null:
                throw new InvalidOperationException();
            case { } must when must < close:
                target[Close] = must;
                break;
            default:
                target[Close] = close;
                break;
        }
    }

    public static void Created_without(IOrganizationService service, DateTime close)
    {
        var entity = new Entity("opportunity");
        entity["name"] = "x";
        entity[Close] = close; // PIPERULE1001
        service.Create(entity);
    }

    public static void Created_by_a_request(IOrganizationService service, DateTime close)
    {
        var entity = new Entity("opportunity") { [Close] = close }; // PIPERULE1001
        service.Execute(new CreateRequest { Target = entity });
    }

    public static void Created_by_a_request_in_place(IOrganizationService service, DateTime close) =>
        service.Execute(new CreateRequest { Target = new Entity("opportunity") { [Close] = close } }); // PIPERULE1001

    public static void Created_by_an_option_set(IOrganizationService service)
    {
        var entity = new Entity("opportunity");
        entity["forecastcategory"] = new OptionSetValue(3); // PIPERULE1001
        service.Create(entity);
    }

    public static void Many_created(IOrganizationService service, IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            var entity = new Entity("opportunity");
            entity["name"] = row.Id;
            entity.Attributes.Add(Close, row.Close.ToDateTime(default)); // PIPERULE1001
            service.Create(entity);
        }
    }

    public static List<Entity> Projected(IEnumerable<Row> rows) => rows.Select(row => new Entity("opportunity") { [Close] = row.Close }).ToList(); // PIPERULE1001

    public static void Missing_in_both(Entity target, Entity image, DateTime close)
    {
        if (!target.Contains(MustHave) && !image.Contains(MustHave))
            target[Close] = close; // PIPERULE1003
    }

    public static void Coalesced_and_logged(Entity target, Entity image, DateTime close)
    {
        var must = target.GetAttributeValue<DateTime?>(MustHave) ?? image.GetAttributeValue<DateTime?>(MustHave);
        if (must is null)
            Desk.Log("no must-have date");
        target[Close] = close; // PIPERULE1002
    }

    public static void Asked_and_logged(Entity target, Entity image, DateTime close)
    {
        if (!target.Contains(MustHave) && !image.Contains(MustHave))
            Desk.Log("no must-have date");
        target[Close] = close; // PIPERULE1003
    }

    public static void One_of_two(Entity target, Entity other, bool first, DateTime close)
    {
        if (first)
            target[MustHave] = close;
        else
            other[MustHave] = close;
        target[Close] = close; // PIPERULE1003
    }

    public static void Nulled(Entity target, DateTime close)
    {
        target.Attributes[MustHave] = null;
        target[Close] = close; // PIPERULE1001
    }

    public static void Set_to_null_by_method(Entity target, DateTime close)
    {
        target.SetAttributeValue(MustHave, null);
        target[Close] = close; // PIPERULE1001
    }

    public static void Cleared(IOrganizationService service, DateTime must, DateTime close)
    {
        var entity = new Entity("opportunity") { [MustHave] = must };
        entity.Attributes = new AttributeCollection();
        entity[Close] = close; // PIPERULE1001
        service.Create(entity);
    }

    public static void Bag_in_a_local(IOrganizationService service, DateTime close)
    {
        var entity = new Entity("opportunity");
        var bag = entity.Attributes;
        bag[Close] = close; // PIPERULE1001
        service.Create(entity);
    }

    public static void Never_asked(IPluginExecutionContext context, DateTime close)
    {
        var target = (Entity)context.InputParameters["Target"];
        target[Close] = close; // PIPERULE1003
    }

    public static void Logged_and_forecast(Entity target, DateTime close)
    {
        if (!target.Contains(MustHave))
            Desk.Log("no must-have date");
        target[Close] = close; // PIPERULE1003
    }
}
