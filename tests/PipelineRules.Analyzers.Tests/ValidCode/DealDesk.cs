// A desk that approves what sellers ask for: unions of records, patterns of every kind, generics over what can be asked.
#nullable enable
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Annotations;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace Contoso.DealDesk
{
    /// <summary>What a seller can ask of the desk.</summary>
    public abstract record Request(string DealId, string By)
    {
        public sealed record Commit(string DealId, string By, LocalDate? MustHave = null) : Request(DealId, By);

        public sealed record Move(string DealId, string By, LocalDate To, string Reason) : Request(DealId, By);

        public sealed record Reprice(string DealId, string By, Money Price, decimal Discount) : Request(DealId, By);

        public sealed record Drop(string DealId, string By) : Request(DealId, By);
    }

    /// <summary>What the desk answers.</summary>
    public abstract record Decision
    {
        private Decision()
        {
        }

        public sealed record Granted(Deal Deal, CloseDateChange? Move = null) : Decision;

        public sealed record Asked(Question Question) : Decision;

        public sealed record Refused(string Why) : Decision;

        public static Decision Refuse(string why) => new Refused(why);
    }

    public readonly record struct Limits(decimal Discount, int MonthsAhead)
    {
        public static Limits Of(string role) => role switch
        {
            "vp" => new(0.40m, 24),
            "manager" or "lead" => new(0.25m, 12),
            { Length: > 0 } => new(0.10m, 6),
            _ => default,
        };
    }

    public interface IRequestHandler<in TRequest>
        where TRequest : Request
    {
        Decision Handle(Deal deal, TRequest request);
    }

    internal static class DealChecks
    {
        public static bool IsDated([HasMustHaveDateWhen(true)] this Deal deal) => deal.MustHaveDate is not null;

        public static bool TryDated(Deal? deal, [NotNullWhen(true)] out Deal? dated)
        {
            dated = deal is { MustHaveDate: not null } ? deal : null;
            return dated is not null;
        }

        public static void Demand([EnsuresMustHaveDate] Deal deal)
        {
            if (deal.MustHaveDate is null)
                throw new InvalidOperationException($"By which day must they have {deal}?");
        }

        [return: EnsuresMustHaveDate]
        public static Deal WithDate(this Deal deal, LocalDate mustHave) => deal with { MustHaveDate = mustHave };
    }

    public sealed class CommitHandler : IRequestHandler<Request.Commit>
    {
        public Decision Handle(Deal deal, Request.Commit request) => (deal, request) switch
        {
            ({ Status: not DealStatus.Open }, _) => Decision.Refuse($"{deal} is {deal.Status}"),
            ({ Category: DealCategory.Commit }, _) => new Decision.Granted(deal),
            (_, { MustHave: { } mustHave }) => new Decision.Granted(deal with { MustHaveDate = mustHave, Category = DealCategory.Commit }),
            ({ MustHaveDate: not null } dated, _) => new Decision.Granted(dated with { Category = DealCategory.Commit }),
            _ => Decision.Refuse($"By which day must the customer have {deal}?"),
        };
    }

    public sealed class MoveHandler(Func<LocalDate> today) : IRequestHandler<Request.Move>
    {
        public Decision Handle(Deal deal, Request.Move request)
        {
            if (deal.CloseDate is not { } before || before == request.To)
                return Decision.Refuse("there is nothing to move");
            if (string.IsNullOrWhiteSpace(request.Reason))
                return Decision.Refuse("a day is moved for a reason");
            if (!deal.IsDated())
                return Decision.Refuse($"By which day must the customer have {deal}?");
            return request.To > deal.MustHaveDate
                ? Decision.Refuse($"{request.To:uuuu-MM-dd} is after {deal.MustHaveDate:uuuu-MM-dd}, when they must have it")
                : new Decision.Granted(
                    deal with { CloseDate = request.To }, new CloseDateChange(deal.Id, today(), before, request.To, request.Reason));
        }
    }

    public sealed class RepriceHandler(IReadOnlyDictionary<string, string> roles) : IRequestHandler<Request.Reprice>
    {
        public Decision Handle(Deal deal, Request.Reprice request)
        {
            var limits = Limits.Of(roles.GetValueOrDefault(request.By, ""));
            return (deal.Amount, request) switch
            {
                (null, { Discount: 0 }) => new Decision.Granted(deal with { Amount = request.Price }),
                ({ } now, _) when now.Currency != request.Price.Currency => Decision.Refuse($"it is priced in {now.Currency}"),
                (_, { Discount: < 0 or > 1 }) => Decision.Refuse("a discount is a share"),
                (_, { Discount: var discount }) when discount > limits.Discount =>
                    Decision.Refuse($"{request.By} may grant {limits.Discount:P0}"),
                _ => new Decision.Granted(deal with { Amount = request.Price }),
            };
        }
    }

    /// <summary>Hands each request to its handler, and asks the rulebook of what was granted.</summary>
    public sealed class Desk
    {
        private readonly ImmutableDictionary<Type, Func<Deal, Request, Decision>> _handlers;
        private readonly Func<Deal, DealAssessment?> _assess;

        private Desk(ImmutableDictionary<Type, Func<Deal, Request, Decision>> handlers, Func<Deal, DealAssessment?> assess) =>
            (_handlers, _assess) = (handlers, assess);

        public static Desk Asking(Func<Deal, DealAssessment?> assess) =>
            new(ImmutableDictionary<Type, Func<Deal, Request, Decision>>.Empty, assess);

        public Desk With<TRequest>(IRequestHandler<TRequest> handler) where TRequest : Request =>
            new(_handlers.SetItem(typeof(TRequest), (deal, request) => handler.Handle(deal, (TRequest)request)), _assess);

        public Decision Decide(Deal deal, Request request) => request switch
        {
            Request.Drop { By: var by } when by == deal.Owner =>
                new Decision.Granted(deal with { Category = DealCategory.Omitted, Status = DealStatus.Lost }),
            Request.Drop => Decision.Refuse("only its owner drops a deal"),
            _ when _handlers.TryGetValue(request.GetType(), out var handle) => Judged(handle(deal, request)),
            _ => Decision.Refuse($"{request.GetType().Name} is nothing that the desk decides"),
        };

        private Decision Judged(Decision decision) =>
            decision is Decision.Granted { Deal: { IsForecast: true } deal } && _assess(deal) is { } assessed
            ? assessed switch
            {
                { Stance: Stance.Proactive } => decision,
                { Stance: Stance.Unproven, Questions: [{ Question: { } first }, ..] } => new Decision.Asked(first),
                { Stance: Stance.Unproven } => decision,
                { HeldDownBy: [var one] } => Decision.Refuse($"{one.Reason}"),
                { HeldDownBy: [var one, ..] and { Count: var all } } => Decision.Refuse($"{one.Reason}, and {all - 1} more"),
                _ => Decision.Refuse("it is sold reactively"),
            }
            : decision;
    }

    public static class DeskExtensions
    {
        public static IEnumerable<(Deal Deal, Decision Decision)> DecideAll(
            this Desk desk, IEnumerable<Request> requests, IReadOnlyDictionary<string, Deal> deals)
        {
            foreach (var group in requests.GroupBy(request => request.DealId, StringComparer.Ordinal))
            {
                if (!deals.TryGetValue(group.Key, out var deal))
                    continue;
                foreach (var request in group.OrderBy(Urgency))
                {
                    var decision = desk.Decide(deal, request);
                    if (decision is Decision.Granted granted)
                        deal = granted.Deal;
                    yield return (deal, decision);
                }
            }
        }

        /// <summary>Commits what an executive signed off, once the customer's day is on paper.</summary>
        public static Deal SignOff(this Deal deal, LocalDate? written)
        {
            if (deal.MustHaveDate is null && written is null)
                return deal;
            var due = written ?? deal.MustHaveDate;
            return due is { } day ? deal.WithDate(day) with { Category = DealCategory.Commit } : deal;
        }

        public static Deal? Promote(Deal? candidate)
        {
            if (!DealChecks.TryDated(candidate, out var dated))
                return candidate;
            DealChecks.Demand(dated);
            return dated with { Category = DealCategory.MostLikely };
        }

        private static int Urgency(Request request) => request switch
        {
            Request.Drop => 0,
            Request.Commit { MustHave: not null } => 1,
            Request.Commit or Request.Move => 2,
            Request.Reprice { Discount: > 0.3m } => 9,
            _ => 5,
        };
    }
}
