using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Xrm
{
    public class DataCollection<TKey, TValue> : System.Collections.ObjectModel.Collection<KeyValuePair<TKey, TValue>> where TKey : notnull
    {
        private readonly Dictionary<TKey, TValue> _all = new();
        public TValue this[TKey key] { get => _all[key]; set => _all[key] = value; }
        public void Add(TKey key, TValue value) => _all.Add(key, value);
        public void AddRange(params KeyValuePair<TKey, TValue>[] items) { }
        public bool Contains(TKey key) => _all.ContainsKey(key);
        public bool ContainsKey(TKey key) => _all.ContainsKey(key);
        public bool Remove(TKey key) => _all.Remove(key);
        public bool TryGetValue(TKey key, out TValue value) => _all.TryGetValue(key, out value!);
        public ICollection<TKey> Keys => _all.Keys;
    }
    public sealed class AttributeCollection : DataCollection<string, object> { }
    public sealed class ParameterCollection : DataCollection<string, object> { }
    public sealed class EntityImageCollection : DataCollection<string, Entity> { }
    public sealed class EntityReference { public EntityReference(
        string name, Guid id) { LogicalName = name; Id = id; } public string LogicalName { get; set; } public Guid Id { get; set; } }
    public sealed class OptionSetValue { public OptionSetValue(int value) => Value = value; public int Value { get; set; } }
    public sealed class ColumnSet { public ColumnSet(params string[] columns) { } }
    public class Entity
    {
        public Entity(string logicalName) => LogicalName = logicalName;
        public Entity(string logicalName, Guid id) { LogicalName = logicalName; Id = id; }
        public Entity() { LogicalName = ""; }
        public Guid Id { get; set; }
        public string LogicalName { get; set; }
        public AttributeCollection Attributes { get; set; } = new();
        public object this[string name] { get => Attributes[name]; set => Attributes[name] = value; }
        public bool Contains(string name) => Attributes.Contains(name);
        public virtual T GetAttributeValue<T>(string name) => Attributes.TryGetValue(name, out var v) ? (T)v : default!;
        public bool TryGetAttributeValue<T>(string name, out T value) { value = GetAttributeValue<T>(name); return value is not null; }
        public T ToEntity<T>() where T : Entity => (T)this;
        protected virtual void SetAttributeValue(string name, object? value) { }
        public EntityReference ToEntityReference() => new(LogicalName, Id);
    }
    public sealed class EntityCollection { public DataCollection<int, Entity> All { get; } = new(); public IList<Entity> Entities { get; } =
        new List<Entity>(); }
    public interface IOrganizationService
    {
        Entity Retrieve(string name, Guid id, ColumnSet columns);
        EntityCollection RetrieveMultiple(object query);
        Guid Create(Entity entity);
        void Update(Entity entity);
    }
    public interface IPluginExecutionContext
    {
        ParameterCollection InputParameters { get; }
        EntityImageCollection PreEntityImages { get; }
        EntityImageCollection PostEntityImages { get; }
        string MessageName { get; }
        Guid PrimaryEntityId { get; }
    }
    public interface ITracingService { void Trace(string text, params object[] args); }
    public sealed class InvalidPluginExecutionException : Exception { public InvalidPluginExecutionException(string text) : base(text) { } }
}

namespace Early
{
    public enum ForecastCategory { Pipeline = 1, BestCase = 2, Committed = 3, Omitted = 4 }

    public partial class Opportunity : Xrm.Entity
    {
        public const string EntityLogicalName = "opportunity";
        public Opportunity() : base(EntityLogicalName) { }
        public Opportunity(Guid id) : base(EntityLogicalName, id) { }
        public Guid? OpportunityId { get => GetAttributeValue<Guid?>("opportunityid"); set => SetAttributeValue("opportunityid", value); }
        public DateTime? Contoso_MustHaveDate { get => GetAttributeValue<DateTime?>("contoso_musthavedate"); set =>
            SetAttributeValue("contoso_musthavedate", value); }
        public DateTime? EstimatedCloseDate { get => GetAttributeValue<DateTime?>("estimatedclosedate"); set =>
            SetAttributeValue("estimatedclosedate", value); }
        public ForecastCategory? MsDynForecastCategory { get; set; }
        public string? Name { get; set; }
    }
}

namespace Ef
{
    public class Deal
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        [MustHaveDate] public DateOnly? MustHave { get; set; }
        [ForecastCloseDate] public DateOnly? Close { get; set; }
        public decimal Amount { get; set; }
        public string? Currency { get; set; }
        public Customer? Customer { get; set; }
        public List<Line> Lines { get; set; } = new();
    }
    public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public List<Deal> Deals { get; set; } =
        new(); }
    public class Line { public int Id { get; set; } public decimal Price { get; set; } }
    public sealed class EntityEntry<T>
        where T : class { public required T Entity { get; init; } public EntityState State { get; set; } public PropertyEntry Property<TP>(
            Expression<Func<T, TP>> member) => new(); }
    public sealed class PropertyEntry { public bool IsModified { get; set; } }
    public enum EntityState { Unchanged, Modified, Added }
    public abstract class DbSet<T> : IQueryable<T> where T : class
    {
        public abstract EntityEntry<T> Add(T entity);
        public abstract EntityEntry<T> Attach(T entity);
        public abstract EntityEntry<T> Update(T entity);
        public abstract ValueTask<T?> FindAsync(params object[] keys);
        public abstract T? Find(params object[] keys);
        public Type ElementType => typeof(T);
        public Expression Expression => throw new NotSupportedException();
        public IQueryProvider Provider => throw new NotSupportedException();
        public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
    public class Db
    {
        public DbSet<Deal> Deals => throw new NotSupportedException();
        public EntityEntry<T> Entry<T>(T entity) where T : class => throw new NotSupportedException();
        public Task<int> SaveChangesAsync(CancellationToken stop = default) => Task.FromResult(0);
        public int SaveChanges() => 0;
    }
}

namespace Sf
{
    public sealed class SfOpportunity
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        [MustHaveDate] public DateTime? MustHaveDate__c { get; set; }
        [ForecastCloseDate] public DateTime? CloseDate { get; set; }
        [ForecastCategory("Commit", "Best Case")] public string? ForecastCategoryName { get; set; }
        public DateTimeOffset? LastModifiedDate { get; set; }
    }
    public interface IForceClient
    {
        Task<string> CreateAsync(string type, object record);
        Task UpdateAsync(string type, string id, object record);
        Task<List<T>> QueryAsync<T>(string soql);
    }
}

namespace Hub
{
    public sealed class Fields : Dictionary<string, string>
    {
        public Fields() { }
        public Fields(IDictionary<string, string> others) : base(others) { }
    }

    public sealed class SimplePublicObjectInput { public Fields Properties { get; set; } = new(); }
    public sealed class SimplePublicObject { public string Id { get; set; } = ""; public Fields Properties { get; set; } = new(); }
    public interface IDealsApi
    {
        SimplePublicObject Create(SimplePublicObjectInput input);
        SimplePublicObject Update(string id, SimplePublicObjectInput input);
        SimplePublicObject GetById(string id, List<string> properties);
    }
}
