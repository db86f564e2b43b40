// An endpoint and its store: entities of their own, marked by attributes, and helpers that promise nothing.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PipelineRules.Annotations;

namespace Fabrikam.Api
{
    public enum Confidence
    {
        Low,
        Medium,
        High,
    }

    public class Opportunity
    {
        public int Id { get; init; }

        public string? Title { get; set; }

        [MustHaveDate]
        public DateOnly? NeededBy { get; set; }

        [ForecastCloseDate]
        public DateOnly? SignedBy { get; set; }

        [ForecastCategory(Confidence.Medium, Confidence.High)]
        public Confidence Confidence { get; set; }
    }

    public sealed record ForecastBody(DateOnly SignedBy, Confidence Confidence, DateOnly? NeededBy);

    public sealed class ForecastBoard
    {
        [Forecasts]
        public List<Opportunity> Committed { get; } = [];
    }

    public interface IStore
    {
        Task<Opportunity?> FindAsync(int id, CancellationToken stop);

        Task SaveAsync(Opportunity opportunity, CancellationToken stop);
    }

    public sealed class ForecastEndpoint(IStore store, ForecastBoard board)
    {
        /// <summary>Trusts that somebody has checked.</summary>
        public async Task<int> PutAsync(int id, ForecastBody body, CancellationToken stop)
        {
            if (await store.FindAsync(id, stop) is not { } opportunity)
                return 404;
            opportunity.SignedBy = body.SignedBy; // PIPERULE1003
            opportunity.Confidence = body.Confidence;
            await store.SaveAsync(opportunity, stop);
            return 204;
        }

        /// <summary>Refuses the body without a day, and forgets to write the day down.</summary>
        public async Task<int> PostAsync(ForecastBody body, CancellationToken stop)
        {
            if (body.NeededBy is null)
                return 422;
            var opportunity = new Opportunity { SignedBy = body.SignedBy, Confidence = body.Confidence }; // PIPERULE1001
            await store.SaveAsync(opportunity, stop);
            return 201;
        }

        /// <summary>Checks the wrong way round.</summary>
        public void Promote(Opportunity opportunity)
        {
            if (opportunity.NeededBy.HasValue)
                return;
            board.Committed.Add(opportunity); // PIPERULE1001
        }

        /// <summary>Fills in the day for some of them.</summary>
        public int PromoteAll(IEnumerable<ForecastBody> bodies)
        {
            foreach (var (body, place) in bodies.Select((body, place) => (body, place)))
            {
                var opportunity = new Opportunity { Id = place };
                if (body.Confidence == Confidence.High && body.NeededBy is { } needed)
                    opportunity.NeededBy = needed;
                board.Committed.Add(opportunity); // PIPERULE1002
            }

            return board.Committed.Count;
        }

        public static IReadOnlyList<T> Raise<T>(IReadOnlyList<T> opportunities) where T : Opportunity
        {
            foreach (var opportunity in opportunities)
                opportunity.Confidence = Confidence.High; // PIPERULE1003
            return opportunities;
        }
    }
}
