using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Contoso.Payloads;

/// <summary>What goes to Salesforce, HubSpot and other services over the wire.</summary>
public interface IForceClient
{
    Task<string> CreateAsync(string name, object record);
    Task<bool> UpdateAsync(string name, string id, object record);
    Task<bool> UpsertExternalAsync(string name, string externalField, string externalId, object record);
}

public interface IHubSpot
{
    Task PatchAsync(string path, object body);
    Task PostAsync(string path, object body);
    Task UpdateDeal(string id, Dictionary<string, string> properties);
    Task BatchUpdate(IEnumerable<Change> changes);
}

public sealed record Change(string Id, Dictionary<string, string> Properties);

public sealed class SObject : Dictionary<string, object> { public string? Id { get; set; } }

public sealed class SimplePublicObjectInput { public Dictionary<string, string> Properties { get; set; } = []; }

public sealed class ForceDeal
{
    public string? Id { get; set; }
    [MustHaveDate] public string? Must_Have__c { get; set; }
    [ForecastCloseDate] public DateTime? CloseDate { get; set; }
    public string? StageName { get; set; }
}

public static class Sent
{
    public static Task By_id(IForceClient client, string id, DateTime close) =>
        client.UpdateAsync("Opportunity", id, new ForceDeal { CloseDate = close });

    public static Task By_external_id(IForceClient client, string number, DateTime close) =>
        client.UpsertExternalAsync("Opportunity", "Number__c", number, new ForceDeal { CloseDate = close });

    public static Task A_dictionary_by_id(IForceClient client, string id, DateTime close)
    {
        var fields = new Dictionary<string, object> { ["estimatedclosedate"] = close };
        return client.UpdateAsync("Opportunity", id, fields);
    }

    public static Task A_dictionary_filled_by_steps(IForceClient client, string id, DateTime close)
    {
        var fields = new Dictionary<string, object>();
        fields["estimatedclosedate"] = close;
        return client.UpdateAsync("Opportunity", id, fields);
    }

    public static async Task Patched(IHubSpot hub, string id, DateTime close)
    {
        var properties = new Dictionary<string, string> { ["estimatedclosedate"] = $"{close:O}" };
        await hub.PatchAsync($"/crm/v3/objects/deals/{id}", new { properties });
    }

    public static Task Patched_in_place(IHubSpot hub, string id, DateTime close) =>
        hub.PatchAsync($"/deals/{id}", new { properties = new Dictionary<string, string> { ["estimatedclosedate"] = $"{close:O}" } });

    public static Task Updated(IHubSpot hub, string id, DateTime close) =>
        hub.UpdateDeal(id, new Dictionary<string, string> { { "estimatedclosedate", $"{close:O}" } });

    public static Task Batched(IHubSpot hub, IEnumerable<(string Id, DateTime Close)> all) =>
        hub.BatchUpdate(
            all.Select(one => new Change(one.Id, new Dictionary<string, string> { ["estimatedclosedate"] = $"{one.Close:O}" })));

    public static Task Wrapped(IHubSpot hub, string id, DateTime close)
    {
        var input = new SimplePublicObjectInput { Properties = new() { ["estimatedclosedate"] = $"{close:O}" } };
        return hub.PatchAsync($"/deals/{id}", input);
    }

    public static Task With_both(IForceClient client, DateTime close, DateTime must) =>
        client.CreateAsync("Opportunity", new ForceDeal { CloseDate = close, Must_Have__c = must.ToString("O") });

    public static Task Both_in_a_dictionary(IForceClient client, DateTime close, DateTime must) =>
        client.CreateAsync(
            "Opportunity", new Dictionary<string, object> { { "contoso_musthavedate", must }, { "estimatedclosedate", close } });

    public static Dictionary<string, object> Copied(IReadOnlyDictionary<string, object> from, DateTime close)
    {
        var fields = new Dictionary<string, object>(from);
        fields["estimatedclosedate"] = close;
        return fields;
    }

    public static Dictionary<string, object> Copied_by_linq(IEnumerable<KeyValuePair<string, object>> from, DateTime close)
    {
        var fields = from.ToDictionary(pair => pair.Key, pair => pair.Value);
        fields["estimatedclosedate"] = close;
        return fields;
    }

    public static Dictionary<string, object> Given_where_known(DateTime? must, DateTime close)
    {
        var fields = new Dictionary<string, object> { ["name"] = "x" };
        if (must is { } day)
        {
            fields["contoso_musthavedate"] = day;
            fields["estimatedclosedate"] = close;
        }
        return fields;
    }

    public static void Asked(Dictionary<string, object> fields, DateTime close)
    {
        if (fields.TryGetValue("contoso_musthavedate", out var must) && must is not null)
            fields["estimatedclosedate"] = close;
    }

    public static void Asked_by_key(Dictionary<string, object> fields, DateTime close)
    {
        if (!fields.ContainsKey("contoso_musthavedate"))
            return;
        fields.Add("estimatedclosedate", close);
    }

    public static void Asked_by_default(Dictionary<string, string> fields, DateTime close)
    {
        if (string.IsNullOrEmpty(fields.GetValueOrDefault("contoso_musthavedate")))
            return;
        fields["estimatedclosedate"] = $"{close:O}";
    }

    public static ForceDeal Text_by_a_method(DateOnly must, DateTime close) =>
        new() { Must_Have__c = string.Format("{0:O}", must), CloseDate = close };

    public static ForceDeal Text_joined(DateOnly must, DateTime close) =>
        new() { Must_Have__c = string.Join("-", must.Year, must.Month, must.Day), CloseDate = close };

    public static ForceDeal Text_or_empty(DateOnly? must, DateTime close) =>
        new() { Must_Have__c = must?.ToString("O") ?? throw new ArgumentException("no date"), CloseDate = close };

    public static ForceDeal Text_of_ours(DateOnly must, DateTime close) => new() { Must_Have__c = Iso(must), CloseDate = close };

    private static string Iso(DateOnly day) => day.ToString("O");

    public static ForceDeal Both_where_known(DateOnly? must, DateTime close) =>
        new() { Must_Have__c = must?.ToString("O"), CloseDate = must is null ? null : close };

    public static ForceDeal Mapped(Opportunity one) =>
        new() { Must_Have__c = one.NeededBy?.ToString("O"), CloseDate = one.ClosesOn?.ToDateTime(TimeOnly.MinValue) };

    public static Task Created(IForceClient client, DateTime close) => client.CreateAsync("Opportunity", new ForceDeal { CloseDate = close }); // PIPERULE1001

    public static Task Created_from_a_dictionary(IForceClient client, DateTime close)
    {
        var fields = new Dictionary<string, object> { ["estimatedclosedate"] = close }; // PIPERULE1001
        return client.CreateAsync("Opportunity", fields);
    }

    public static Task Posted(IHubSpot hub, DateTime close) =>
        hub.PostAsync("/deals", new { properties = new Dictionary<string, string> { ["estimatedclosedate"] = $"{close:O}" } }); // PIPERULE1001

    public static SObject A_type_of_its_own(DateTime close)
    {
        var fields = new SObject();
        fields.Add("estimatedclosedate", close); // PIPERULE1001
        return fields;
    }

    public static Dictionary<string, object> Added_where_known(DateTime? must, DateTime close)
    {
        var fields = new Dictionary<string, object>();
        if (must is not null)
            fields["contoso_musthavedate"] = must;
        fields["estimatedclosedate"] = close; // PIPERULE1002
        return fields;
    }

    public static void Missing(Dictionary<string, object> fields, DateTime close)
    {
        if (!fields.ContainsKey("contoso_musthavedate"))
            fields["estimatedclosedate"] = close; // PIPERULE1003
    }

    public static void Removed(Dictionary<string, object> fields, DateTime close)
    {
        fields.Remove("contoso_musthavedate");
        fields["estimatedclosedate"] = close; // PIPERULE1001
    }

    public static Task Emptied(IForceClient client, string id, DateTime close) =>
        client.UpdateAsync("Opportunity", id, new ForceDeal { Must_Have__c = null, CloseDate = close }); // PIPERULE1001
}
