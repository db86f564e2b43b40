using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Facts;

namespace Contoso.Plugins
{
    /// <summary>Says how an opportunity stands when somebody commits it, and what to ask the customer next.</summary>
    public sealed class ForecastGuard : IPlugin
    {
        private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

        public void Execute(IServiceProvider serviceProvider)
        {
            var execution = (IExecution)serviceProvider.GetService(typeof(IExecution));
            var facts =
                new FactSet(
                    Day(execution.OperationCreatedOn), Customers: new[] { new Customer("c-1", "Contoso") },
                    Deals: new[] { DealOf(execution.Target) });
            var deal = new Evaluator(Rulebook.BuiltIn.With(new HasACloseDate())).Assess(Pipeline.From(facts).Deals[0]);
            execution.OutputParameters["stance"] = deal.Stance.ToString();
            execution.OutputParameters["question"] =
                deal.Questions.Single(asked => asked.Rule.Name == "contoso/has-a-close-date").Question.ToString();
        }

        private Deal DealOf(IDictionary<string, object> target) => new Deal(
            target["opportunityid"].ToString(),
            "c-1",
            (string)target["name"],
            Category: DealCategory.Commit,
            CloseDate: DayIn(target, "estimatedclosedate"),
            MustHaveDate: DayIn(target, "contoso_musthavedate"));

        private LocalDate? DayIn(IDictionary<string, object> target, string column) =>
            target.TryGetValue(column, out var day) ? Day((DateTime)day) : (LocalDate?)null;

        private LocalDate Day(DateTime stamp) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stamp, DateTimeKind.Utc)).InZone(Zone).Date;
    }
}
