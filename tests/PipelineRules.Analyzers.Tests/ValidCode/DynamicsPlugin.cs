// A plug-in for Dynamics 365 as it is written for .NET Framework 4.6.2: late-bound records, no C# after 7.3.
using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace Contoso.Dynamics.Shims
{
    public sealed class EntityReference
    {
        public EntityReference(string logicalName, Guid id, string name = null!)
        {
            LogicalName = logicalName;
            Id = id;
            Name = name;
        }

        public string LogicalName { get; }

        public Guid Id { get; }

        public string Name { get; }
    }

    public sealed class OptionSetValue
    {
        public OptionSetValue(int value) => Value = value;

        public int Value { get; }
    }

    public sealed class CurrencyValue
    {
        public CurrencyValue(decimal value) => Value = value;

        public decimal Value { get; }
    }

    public sealed class Entity
    {
        private readonly Dictionary<string, object?> _attributes = new Dictionary<string, object?>();

        public Entity(string logicalName, Guid id)
        {
            LogicalName = logicalName;
            Id = id;
        }

        public string LogicalName { get; }

        public Guid Id { get; }

        public object? this[string name]
        {
            get => _attributes.TryGetValue(name, out var value) ? value : null;
            set => _attributes[name] = value;
        }

        public bool Contains(string name) => _attributes.ContainsKey(name);

        public T GetAttributeValue<T>(string name) =>
            _attributes.TryGetValue(name, out var value) && value is T typed ? typed : default(T)!;
    }

    public interface IPlugin
    {
        void Execute(IServiceProvider serviceProvider);
    }

    public interface IPluginExecutionContext
    {
        string MessageName { get; }

        int Depth { get; }

        DateTime OperationCreatedOn { get; }

        IDictionary<string, object> InputParameters { get; }

        IDictionary<string, Entity> PreEntityImages { get; }
    }

    public interface ITracingService
    {
        void Trace(string format, params object[] values);
    }

    public interface IOrganizationService
    {
        Entity Retrieve(string entityName, Guid id, params string[] columns);

        IEnumerable<Entity> RetrieveAll(string entityName, string column, Guid value);
    }

    public sealed class InvalidPluginExecutionException : Exception
    {
        public InvalidPluginExecutionException(string message) : base(message)
        {
        }
    }
}

namespace Contoso.Dynamics
{
    using Contoso.Dynamics.Shims;

    /// <summary>Asks for the customer's date before a seller puts an opportunity into the forecast.</summary>
    public sealed class OpportunityForecastPlugin : IPlugin
    {
        private const int Commit = 100000002;
        private readonly string _zone;

        public OpportunityForecastPlugin(string unsecureConfiguration, string secureConfiguration)
        {
            _zone = string.IsNullOrWhiteSpace(unsecureConfiguration) ? "Europe/Berlin" : unsecureConfiguration.Trim();
        }

        public void Execute(IServiceProvider serviceProvider)
        {
            if (serviceProvider == null)
            {
                throw new InvalidPluginExecutionException("no service provider");
            }

            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
            var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService))!;
            var service = (IOrganizationService)serviceProvider.GetService(typeof(IOrganizationService))!;
            if (context.Depth > 1 || !context.InputParameters.TryGetValue("Target", out var target) || !(target is Entity opportunity))
            {
                return;
            }

            var before = context.PreEntityImages.TryGetValue("before", out var image) ? image : new Entity("opportunity", opportunity.Id);
            var category = Latest<OptionSetValue>("msdyn_forecastcategory", opportunity, before);
            if (category == null || category.Value != Commit)
            {
                return;
            }

            var mustHave = DayOf("contoso_musthavedate", opportunity, before);
            if (!mustHave.HasValue)
            {
                throw new InvalidPluginExecutionException(
                    "By which day must the customer have it? Enter the must-have date before you commit the opportunity.");
            }

            var today =
                Instant.FromDateTimeUtc(DateTime.SpecifyKind(context.OperationCreatedOn, DateTimeKind.Utc))
                    .InZone(DateTimeZoneProviders.Tzdb[_zone]).Date;
            var assessed = Assessed(opportunity, before, mustHave.Value, today, service);
            tracing.Trace("{0} is {1}", opportunity.Id, assessed.Stance);
            switch (assessed.Stance)
            {
                case Stance.Reactive:
                    throw new InvalidPluginExecutionException(FirstQuestion(assessed));
                case Stance.Unproven:
                    opportunity["contoso_nextquestion"] = FirstQuestion(assessed);
                    break;
                case Stance.Proactive:
                    opportunity["contoso_nextquestion"] = null;
                    break;
            }
        }

        private DealAssessment Assessed(
            Entity opportunity, Entity before, LocalDate mustHave, LocalDate today, IOrganizationService service)
        {
            var account = Latest<EntityReference>("parentaccountid", opportunity, before);
            var customer = account == null ? "unknown" : account.Id.ToString("D");
            var amount = Latest<CurrencyValue>("estimatedvalue", opportunity, before);
            var deal = new Deal(
                opportunity.Id.ToString("D"),
                customer,
                Latest<string>("name", opportunity, before),
                Amount: amount == null ? (Money?)null : new Money(amount.Value, "EUR"),
                Category: DealCategory.Commit,
                CloseDate: DayOf("estimatedclosedate", opportunity, before),
                MustHaveDate: mustHave);
            var moves =
                service.RetrieveAll("contoso_closedatechange", "contoso_opportunity", opportunity.Id).Select(row => Move(row, deal.Id))
                    .ToList();
            var facts = new FactSet(
                today,
                Customers: new[] { new Customer(customer, account == null ? null : account.Name) },
                Deals: new[] { deal },
                CloseDateChanges: moves);
            var pipeline = Pipeline.From(facts);
            foreach (var problem in pipeline.Problems)
            {
                opportunity["contoso_problem"] = problem.ToString();
            }

            return new Evaluator(Rulebook.BuiltIn).Assess(pipeline.Deals[0]);
        }

        private CloseDateChange Move(Entity row, string deal) => new CloseDateChange(
            deal,
            DayOf("createdon", row, row),
            DayOf("contoso_from", row, row),
            DayOf("contoso_to", row, row),
            row.GetAttributeValue<string>("contoso_reason"));

        private static string FirstQuestion(DealAssessment assessed)
        {
            var question = assessed.Questions.FirstOrDefault();
            return question == null ? "Nothing is left to ask." : question.Question.ToString()!;
        }

        private static T? Latest<T>(string name, Entity target, Entity before) where T : class =>
            target.Contains(name) ? target.GetAttributeValue<T>(name) : before.GetAttributeValue<T>(name);

        private LocalDate? DayOf(string name, Entity target, Entity before)
        {
            var stamp = target.Contains(name) ? target.GetAttributeValue<DateTime?>(name) : before.GetAttributeValue<DateTime?>(name);
            if (stamp == null)
            {
                return null;
            }

            var instant = Instant.FromDateTimeUtc(DateTime.SpecifyKind(stamp.Value, DateTimeKind.Utc));
            return instant.InZone(DateTimeZoneProviders.Tzdb[_zone]).Date;
        }
    }
}
