// Plug-ins on late-bound records, written in C# 7.3 for .NET Framework: images, query expressions, option sets, a queue.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace Contoso.Plugins.Xrm
{
    public class OptionSetValue
    {
        public OptionSetValue(int value)
        {
            Value = value;
        }

        public int Value { get; private set; }
    }

    public class EntityReference
    {
        public EntityReference(string logicalName, Guid id)
        {
            LogicalName = logicalName;
            Id = id;
        }

        public string LogicalName { get; private set; }

        public Guid Id { get; private set; }
    }

    public class Entity
    {
        private readonly Dictionary<string, object> attributes = new Dictionary<string, object>(StringComparer.Ordinal);

        public Entity(string logicalName)
        {
            LogicalName = logicalName;
        }

        public string LogicalName { get; private set; }

        public Guid Id { get; set; }

        public IEnumerable<string> Keys
        {
            get { return attributes.Keys; }
        }

        public object this[string name]
        {
            get { return attributes[name]; }
            set { attributes[name] = value; }
        }

        public bool Contains(string name)
        {
            return attributes.ContainsKey(name);
        }

        public T GetAttributeValue<T>(string name)
        {
            object value;
            return attributes.TryGetValue(name, out value) && value is T ? (T)value : default(T);
        }

        public bool TryGetAttributeValue<T>(string name, out T value)
        {
            value = GetAttributeValue<T>(name);
            return attributes.ContainsKey(name);
        }
    }

    public enum ConditionOperator
    {
        Equal,
        NotNull,
        OnOrAfter,
    }

    public sealed class QueryExpression
    {
        private readonly List<Tuple<string, ConditionOperator, object>> conditions = new List<Tuple<string, ConditionOperator, object>>();

        public QueryExpression(string entityName, params string[] columns)
        {
            EntityName = entityName;
            Columns = columns;
        }

        public string EntityName { get; private set; }

        public IReadOnlyList<string> Columns { get; private set; }

        public int Count
        {
            get { return conditions.Count; }
        }

        public QueryExpression Where(string attribute, ConditionOperator how, object value = null)
        {
            conditions.Add(Tuple.Create(attribute, how, value));
            return this;
        }
    }

    public interface IOrganizationService
    {
        IList<Entity> RetrieveMultiple(QueryExpression query);

        Entity Retrieve(string logicalName, Guid id, params string[] columns);

        void Update(Entity entity);

        Guid Create(Entity entity);
    }

    public interface IExecutionContext
    {
        int Depth { get; }

        string MessageName { get; }

        Entity Target { get; }

        Entity PreImage { get; }

        IOrganizationService Service { get; }

        Action<string> Trace { get; }
    }

    [Serializable]
    public class InvalidPluginExecutionException : Exception
    {
        public InvalidPluginExecutionException(string message)
            : base(message)
        {
        }
    }
}

namespace Contoso.Plugins
{
    using Contoso.Plugins.Xrm;

    internal static class Columns
    {
        public const string MustHave = "contoso_musthavedate";
        public const string CloseDate = "estimatedclosedate";
        public const string Category = "msdyn_forecastcategory";
        public const string Reason = "contoso_movereason";
        public const string Initiative = "contoso_initiativeid";
    }

    internal static class Categories
    {
        public const int Pipeline = 100000000;
        public const int BestCase = 100000001;
        public const int Commit = 100000002;
    }

    /// <summary>What every plug-in of this assembly does before and after its own work.</summary>
    public abstract class PluginBase
    {
        private readonly string message;

        protected PluginBase(string message)
        {
            this.message = message;
        }

        public void Execute(IExecutionContext context)
        {
            if (context == null)
            {
                throw new ArgumentNullException("context");
            }

            if (context.Depth > 2 || !string.Equals(context.MessageName, message, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            var started = context.Target == null ? string.Empty : context.Target.LogicalName;
            try
            {
                Run(context);
            }
            catch (InvalidOperationException wrong)
            {
                context.Trace(string.Format(CultureInfo.InvariantCulture, "{0} {1}: {2}", message, started, wrong.Message));
                throw new InvalidPluginExecutionException(wrong.Message);
            }
        }

        protected abstract void Run(IExecutionContext context);
    }

    /// <summary>Commits an opportunity only when the customer's date is on it.</summary>
    public sealed class CommitGuardPlugin : PluginBase
    {
        private readonly DateTimeZone zone;

        public CommitGuardPlugin(string zone)
            : base("Update")
        {
            this.zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc;
        }

        protected override void Run(IExecutionContext context)
        {
            var target = context.Target;
            if (target == null || !target.Contains(Columns.Category))
            {
                return;
            }

            var wanted = target.GetAttributeValue<OptionSetValue>(Columns.Category);
            if (wanted == null || wanted.Value < Categories.BestCase)
            {
                return;
            }

            var due = Find(target, context.PreImage);
            if (due == null)
            {
                throw new InvalidOperationException("By which day must the customer have it? Nobody has entered the must-have date.");
            }

            target["contoso_daystomusthave"] = Period.Between(Today(context), ToDay(due.Value), PeriodUnits.Days).Days;
        }

        private static DateTime? Find(Entity target, Entity before)
        {
            DateTime? due;
            if (target.TryGetAttributeValue(Columns.MustHave, out due))
            {
                return due;
            }

            return before == null ? null : before.GetAttributeValue<DateTime?>(Columns.MustHave);
        }

        private LocalDate Today(IExecutionContext context)
        {
            var stamp = context.Target.GetAttributeValue<DateTime?>("modifiedon");
            return stamp.HasValue ? ToDay(stamp.Value) : LocalDate.MaxIsoValue;
        }

        private LocalDate ToDay(DateTime stamp)
        {
            return Instant.FromDateTimeUtc(DateTime.SpecifyKind(stamp, DateTimeKind.Utc)).InZone(zone).Date;
        }
    }

    /// <summary>Promotes what a seller ticked in a view, and says of the rest what is missing.</summary>
    public sealed class PromoteSelectedPlugin : PluginBase
    {
        public PromoteSelectedPlugin()
            : base("contoso_PromoteSelected")
        {
        }

        protected override void Run(IExecutionContext context)
        {
            var query = new QueryExpression("opportunity", "name", Columns.MustHave, Columns.CloseDate, Columns.Category)
                .Where("contoso_selected", ConditionOperator.Equal, true)
                .Where("statecode", ConditionOperator.Equal, 0);
            var skipped = new List<string>();
            foreach (var opportunity in context.Service.RetrieveMultiple(query))
            {
                if (!opportunity.Contains(Columns.MustHave))
                {
                    skipped.Add(opportunity.GetAttributeValue<string>("name") ?? opportunity.Id.ToString("D"));
                    continue;
                }

                var change = new Entity("opportunity");
                change.Id = opportunity.Id;
                change[Columns.MustHave] = opportunity[Columns.MustHave];
                change[Columns.Category] = new OptionSetValue(Categories.Commit);
                context.Service.Update(change);
            }

            if (skipped.Count > 0)
            {
                context.Trace("no must-have date: " + string.Join(", ", skipped.OrderBy(name => name, StringComparer.CurrentCulture)));
            }
        }
    }

    /// <summary>Moves the close date with the customer's date, and writes down who said so.</summary>
    public sealed class FollowCustomerDatePlugin : PluginBase
    {
        public FollowCustomerDatePlugin()
            : base("contoso_CustomerDateChanged")
        {
        }

        protected override void Run(IExecutionContext context)
        {
            var statement = context.Target;
            var link = statement.GetAttributeValue<EntityReference>("contoso_opportunityid");
            DateTime? said = statement.GetAttributeValue<DateTime?>("contoso_statedon");
            if (link == null || !said.HasValue)
            {
                return;
            }

            var opportunity = context.Service.Retrieve(link.LogicalName, link.Id, Columns.MustHave, Columns.CloseDate);
            var before = opportunity.GetAttributeValue<DateTime?>(Columns.CloseDate);
            opportunity[Columns.MustHave] = said.Value;
            opportunity[Columns.Reason] = statement.GetAttributeValue<string>("contoso_words") ?? "stated by the customer";
            opportunity[Columns.CloseDate] = said.Value;
            context.Service.Update(opportunity);
            WriteMove(context.Service, link, before, said.Value, opportunity[Columns.Reason]);
        }

        private static void WriteMove(IOrganizationService service, EntityReference opportunity, DateTime? from, DateTime to, object reason)
        {
            var move = new Entity("contoso_closedatechange");
            move["contoso_opportunityid"] = opportunity;
            move["contoso_from"] = from;
            move["contoso_to"] = to;
            move["contoso_reason"] = reason;
            service.Create(move);
        }
    }

    /// <summary>What is to be committed with the next batch.</summary>
    public sealed class CommitQueue
    {
        private readonly Queue<Entity> waiting = new Queue<Entity>();
        private readonly object gate = new object();

        public int Count
        {
            get
            {
                lock (gate)
                {
                    return waiting.Count;
                }
            }
        }

        public void Enqueue(Entity opportunity)
        {
            lock (gate)
            {
                waiting.Enqueue(opportunity);
            }
        }

        public int Flush(IOrganizationService service)
        {
            var flushed = 0;
            while (true)
            {
                Entity next;
                lock (gate)
                {
                    if (waiting.Count == 0)
                    {
                        return flushed;
                    }

                    next = waiting.Dequeue();
                }

                service.Update(next);
                flushed++;
            }
        }
    }

    /// <summary>Fills the queue from a service bus message.</summary>
    public sealed class CommitQueueReader
    {
        private readonly CommitQueue queue;
        private readonly Action<string> log;

        public CommitQueueReader(CommitQueue queue, Action<string> log)
        {
            this.queue = queue ?? throw new ArgumentNullException(nameof(queue));
            this.log = log ?? throw new ArgumentNullException(nameof(log));
        }

        public void Read(IEnumerable<KeyValuePair<Guid, string>> messages, IOrganizationService service)
        {
            foreach (var message in messages)
            {
                switch (message.Value)
                {
                    case "commit":
                        Commit(service.Retrieve("opportunity", message.Key, Columns.MustHave));
                        break;
                    case "drop":
                        service.Update(Dropped(message.Key));
                        break;
                    case null:
                    case "":
                        log("an empty message for " + message.Key.ToString("D"));
                        break;
                    default:
                        log("no message that we know: " + message.Value);
                        break;
                }
            }
        }

        private void Commit(Entity opportunity)
        {
            var due = opportunity.GetAttributeValue<DateTime?>(Columns.MustHave);
            if (due != null && due.Value.Year > 2000)
            {
                queue.Enqueue(opportunity);
            }
            else
            {
                log(opportunity.Id.ToString("D") + " has no must-have date, and is not committed");
            }
        }

        private static Entity Dropped(Guid id)
        {
            var dropped = new Entity("opportunity") { Id = id };
            dropped[Columns.Category] = new OptionSetValue(Categories.Pipeline);
            dropped["statecode"] = 2;
            return dropped;
        }
    }
}
