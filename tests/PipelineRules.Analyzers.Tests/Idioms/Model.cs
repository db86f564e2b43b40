using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Contoso;

public enum Category { Pipeline, BestCase, Commit }

public class Opportunity
{
    public Guid Key { get; set; }
    public string Id { get; set; } = "";
    [MustHaveDate] public DateOnly? NeededBy { get; set; }
    [ForecastCloseDate] public DateOnly? ClosesOn { get; set; }
    [ForecastCategory(Category.BestCase, Category.Commit)] public Category Category { get; set; }
    public string? Notes { get; set; }
}

public sealed class Renewal : Opportunity
{
    public string? Contract { get; set; }
}

public sealed record Bid(
    string Id, [CustomerPriority] string? Priority = null, [MustHaveDate] DateOnly? Needed = null,
    [ForecastCloseDate] DateOnly? Close = null);

public readonly record struct Offer(string Id, [MustHaveDate] DateOnly? Needed = null, [ForecastCloseDate] DateOnly? Close = null);

public sealed class Order
{
    public Guid Id { get; set; }
    [MustHaveDate] public DateTime? NeededBy { get; set; }
    [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
}

public sealed class Text
{
    [MustHaveDate] public string? NeededBy { get; set; }
    [ForecastCloseDate] public string? ClosesOn { get; set; }
}

public sealed record Priority(string Id, string Statement, string? ParentId = null);

public sealed record Row(string Id, DateOnly? Must, DateOnly Close, string Stage);

public class AttributeCollection : Dictionary<string, object?>
{
    public void AddRange(params KeyValuePair<string, object?>[] pairs) { foreach (var pair in pairs) Add(pair.Key, pair.Value); }
}

public class Entity(string logicalName)
{
    public Entity(string logicalName, Guid id) : this(logicalName) => Id = id;
    public Entity(string logicalName, string keyName, object keyValue) : this(logicalName) => KeyAttributes[keyName] = keyValue;
    public Guid Id { get; set; }
    public string LogicalName => logicalName;
    public AttributeCollection Attributes { get; set; } = new();
    public AttributeCollection KeyAttributes { get; } = new();
    public Dictionary<string, string> FormattedValues { get; } = new();
    public object? this[string name] { get => Attributes[name]; set => Attributes[name] = value; }
    public bool Contains(string name) => Attributes.ContainsKey(name);
    public T? GetAttributeValue<T>(string name) => Attributes.TryGetValue(name, out var value) && value is T typed ? typed : default;
    public void SetAttributeValue(string name, object? value) => Attributes[name] = value;
}

public sealed class UpdateRequest { public Entity? Target { get; set; } }

public interface IOrganizationService
{
    Guid Create(Entity entity);
    void Update(Entity entity);
    void Execute(object request);
    Entity Retrieve(string name, Guid id);
}

public sealed class Db
{
    public List<Opportunity> Opportunities { get; } = [];
    public List<Order> Orders { get; } = [];
    public void Attach(object entity) => Console.WriteLine(entity);
    public void Update(object entity) => Console.WriteLine(entity);
    public void Add(object entity) => Console.WriteLine(entity);
    public Task SaveChangesAsync() => Task.CompletedTask;
}

public static class Desk
{
    public static readonly DateOnly Day = new(2026, 3, 31);
    public static Opportunity Current { get; set; } = new();
    public static void Log(string text) => Console.WriteLine(text);
    public static void Submit([Forecasts] Opportunity opportunity) => Console.WriteLine(opportunity.Id);
    public static void SubmitAll([Forecasts] IEnumerable<Opportunity> opportunities) => Console.WriteLine(opportunities);
    public static bool IsDated([HasMustHaveDateWhen(true)] Opportunity opportunity) => opportunity.NeededBy is not null;
}
