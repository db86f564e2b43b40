// A package of rules: many ways to ask whether a value is there before it is compared.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.Sales.Rules
{
    /// <summary>The customer has set aside what the deal costs.</summary>
    [Rule("contoso/budget-covers-the-price", Topic = RuleTopic.Forecast, Question = "Does the budget cover the price?",
        CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
    public sealed class BudgetCoversThePrice : DealRule
    {
        private readonly decimal _share;

        public BudgetCoversThePrice(decimal share = 1m)
        {
            if (share <= 0)
                throw new ArgumentOutOfRangeException(nameof(share), share, "the share is above zero");
            _share = share;
        }

        protected override bool Concerns(DealContext deal) => deal.IsForecast && deal.Amount is not null;

        protected override Answer Judge(DealContext deal)
        {
            var budget = deal.Attributes.Number("approvedBudget");
            if (!budget.HasValue)
                return Unknown($"How much has {deal.Customer} set aside for {deal.Name}?", of: StakeholderRole.EconomicBuyer);

            var needed = deal.Amount?.Amount * _share;
            return budget >= needed
                ? Yes($"{deal.Customer} has set aside {budget} of {needed}")
                : No($"{deal.Customer} has set aside {budget} of {needed}", ask: $"Who at {deal.Customer} approves the rest, and by when?",
                    of: StakeholderRole.EconomicBuyer);
        }
    }

    /// <summary>A deal that somebody counts on is not decided in the last days before it is to be signed.</summary>
    [Rule("contoso/decision-has-a-date", Topic = RuleTopic.Date, Question = "Is it known when they decide?", CapOnNo = Stance.Unproven,
        CapOnUnknown = Stance.Unproven)]
    public sealed class DecisionHasADate(int days = 14) : DealRule
    {
        protected override bool Concerns(DealContext deal) => deal.CloseDate is not null;

        protected override Answer Judge(DealContext deal) => (deal.Attributes.Day("decisionOn"), deal.CloseDate) switch
        {
            (null, _) => Unknown($"On which day does {deal.Customer} decide on {deal.Name}?", of: StakeholderRole.Executive),
            ({ } decision, { } close) when decision.PlusDays(days) <= close => Yes($"decides on {decision}, and closes {close}"),
            ({ } decision, { } close) => No(
                $"decides on {decision}, and is to close {close}, less than {days} days later",
                ask: $"What has to be done at {deal.Customer} between {decision} and {close}?",
                of: StakeholderRole.Procurement),
            _ => NotApplicable("no close date"),
        };
    }

    /// <summary>Legal has nothing left to say.</summary>
    [Rule("contoso/legal-is-done", Question = "Has legal agreed?", CapOnNo = Stance.Unproven)]
    public sealed class LegalIsDone : DealRule
    {
        private static readonly string[] Done = { "signed off", "none needed", "framework agreement" };

        private static readonly IReadOnlyDictionary<string, int> Weeks = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["redlines"] = 4,
            ["first draft"] = 8,
        };

        protected override bool Concerns(DealContext deal) => deal.Deal.InPaperProcess;

        protected override Answer Judge(DealContext deal)
        {
            switch (deal.Attributes.Text("legal"))
            {
                case null:
                    return Unknown(
                        $"Who of {deal.Customer}'s lawyers reads the contract of {deal.Name}, and until when?", of: StakeholderRole.Legal);
                case var state when Done.Contains(state, StringComparer.OrdinalIgnoreCase):
                    return Yes($"legal: {state}");
                case var state when Weeks.TryGetValue(state, out var weeks):
                    return Left(deal, state, weeks);
                case var state:
                    return Unknown(
                        $"What does '{state}' mean for the day on which {deal.Customer} can sign?",
                        because: $"'{state}' is no state that we know", of: StakeholderRole.Legal);
            }
        }

        private Answer Left(DealContext deal, string state, int weeks)
        {
            if (deal.LatestSignatureDate is not { } latest)
                return Unknown($"By which day must {deal.Customer} have {deal.Name}?", of: deal.PriorityOwner);
            if (deal.AsOf.PlusWeeks(weeks) <= latest)
                return Yes($"legal is at '{state}', which takes {weeks} weeks, and {latest} is the last day to sign");
            return No(
                $"legal is at '{state}', which takes {weeks} weeks, and {latest} is the last day to sign",
                ask: $"What can {deal.Customer}'s lawyers leave out to sign by {latest}?", of: StakeholderRole.Legal);
        }
    }

    /// <summary>A champion speaks for the deal when we are not in the room.</summary>
    [Rule("contoso/has-a-champion", Topic = RuleTopic.Validation, Question = "Is there a champion?", CapOnUnknown = Stance.Unproven)]
    public sealed class HasAChampion : DealRule
    {
        protected override bool Concerns(DealContext deal) => deal.Priority != null;

        protected override Answer Judge(DealContext deal)
        {
            var words = deal.Priority?.LatestStatements ?? Array.Empty<StakeholderStatement>();
            foreach (var word in words)
                if (word.By.Role == StakeholderRole.Champion && !(word.By.LeftOn <= deal.AsOf))
                    return Yes($"{word.By} spoke for it on {word.On}");
            return Unknown($"Who at {deal.Customer} wants '{deal.Priority}' done as much as we do?", of: deal.PriorityOwner);
        }
    }

    /// <summary>What is left of the year is enough for what is left of the work.</summary>
    [Rule("contoso/done-within-the-year", Topic = RuleTopic.Date, Question = "Is it done within the year?", CapOnNo = Stance.Unproven,
        CapOnUnknown = Stance.Unproven)]
    public sealed class DoneWithinTheYear : DealRule
    {
        protected override Answer Judge(DealContext deal) =>
            deal.MustHaveDate == null ? Unknown($"By when must {deal.Customer} have {deal.Name}?")
            : deal.MustHaveDate < EndOf(deal.AsOf) ? Yes($"due {deal.MustHaveDate}")
            : No($"due {deal.MustHaveDate}, after this year", ask: $"What would {deal.Customer} gain from having it this year?");

        private static LocalDate EndOf(LocalDate day) => new LocalDate(day.Year, 12, 31);
    }

    /// <summary>It was not pushed out more often than others of its size.</summary>
    [Rule("contoso/few-pushes-for-its-size", Topic = RuleTopic.Movement, Question = "Was it pushed seldom?", CapOnNo = Stance.Reactive)]
    public sealed class FewPushesForItsSize : DealRule
    {
        private readonly Func<Money, int> _allowed;

        public FewPushesForItsSize(Func<Money, int> allowed) => _allowed = allowed ?? throw new ArgumentNullException(nameof(allowed));

        protected override bool Concerns(DealContext deal) => deal.Movement.Known && deal.Amount.HasValue;

        protected override Answer Judge(DealContext deal)
        {
            var most = deal.Amount is { } amount ? _allowed(amount) : 0;
            return deal.Movement.SellerDriven <= most
                ? Yes($"{deal.Movement.SellerDriven} pushes, and {most} are allowed")
                : No($"{deal.Movement.SellerDriven} pushes, and {most} are allowed",
                    ask: $"What would make {deal.Customer} keep the date this time?");
        }
    }

    /// <summary>No other deal of the customer's is in the way.</summary>
    [Rule("contoso/first-in-line", Topic = RuleTopic.Forecast, Question = "Is it first in line?", CapOnNo = Stance.Unproven,
        CapOnUnknown = Stance.Unproven)]
    public sealed class FirstInLine : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.Priority switch
        {
            null => NotApplicable("no priority is linked"),
            { Rank: null } priority =>
                Unknown(
                    $"Where does '{priority}' rank?", of: priority.Owner is { } owner ? deal.Whom(owner, owner.Role) : deal.PriorityOwner),
            { Rank: 1 } => Yes("it is the first"),
            { Rank: { } rank } priority when Before(deal, rank).Count == 0 => Yes($"nothing of a rank above {rank} is open"),
            { Rank: { } rank } =>
                No($"{Before(deal, rank).Count} open priorities rank above {rank}", ask: $"What has to be signed first, and when?"),
        };

        private static List<PriorityContext> Before(DealContext deal, int rank) =>
            deal.CustomerPriorities.Where(other => other.Rank < rank && other.Priority.DoneOn is null).OrderBy(other => other.Rank)
                .ToList();
    }

    /// <summary>Somebody has seen it work.</summary>
    [Rule("contoso/proof-of-value-is-done", Question = "Is the proof of value done?", CapOnNo = Stance.Unproven)]
    public sealed class ProofOfValueIsDone : DealRule
    {
        protected override Answer Judge(DealContext deal)
        {
            var from = deal.Attributes.Day("proofFrom");
            var until = deal.Attributes.Day("proofUntil");
            if (from == null && until == null)
                return NotApplicable("no proof of value was agreed");
            if (from is null || until is null)
                return Unknown($"From when until when does {deal.Customer} try {deal.Name}?", of: StakeholderRole.Technical);
            if (until < from)
                return Unknown(
                    $"Which of {from} and {until} is right?", because: $"it ends on {until}, before it begins on {from}",
                    of: StakeholderRole.Technical);
            if (deal.AsOf < from)
                return No(
                    $"it begins on {from}", ask: $"What has to be in place at {deal.Customer} on {from}?", of: StakeholderRole.Technical);
            else if (deal.AsOf <= until)
                return No($"it runs until {until}", ask: "What have you seen so far?", of: StakeholderRole.Technical);
            return Yes($"it ended on {until}");
        }
    }

    /// <summary>What two rules of ours share.</summary>
    public abstract class RegionalRule : DealRule
    {
        protected RegionalRule(string region) => Region = region;

        protected string Region { get; }

        protected override bool Concerns(DealContext deal) =>
            string.Equals(deal.Attributes.Text("region"), Region, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In Japan, the ringi has gone round.</summary>
    [Rule("contoso/ringi-has-gone-round", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
    public sealed class RingiHasGoneRound : RegionalRule
    {
        public RingiHasGoneRound()
            : base("JP")
        {
        }

        protected override Answer Judge(DealContext deal) => deal.Attributes.Number("ringiSeals") switch
        {
            null => Unknown($"Whose seals does {deal.Customer} need?", of: StakeholderRole.Executive),
            >= 5 => Yes("five seals"),
            var seals => No($"{seals} of five seals", ask: "Whose seal is missing?", of: StakeholderRole.Executive),
        };
    }

    /// <summary>A note in the margin of a forecast call is not evidence.</summary>
    [Rule("contoso/notes-are-in-words", Question = "Can the notes be read?")]
    public sealed class NotesAreInWords : DealRule
    {
        private static readonly Lazy<HashSet<string>> Empty =
            new Lazy<HashSet<string>>(() => new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "n/a", "tbd", "-", "?" });

        protected override Answer Judge(DealContext deal)
        {
            var note = deal.Attributes.Text("nextStep")?.Trim();
            if (string.IsNullOrEmpty(note) || Empty.Value.Contains(note))
                return Unknown($"What is the next step with {deal.Customer}, and on which day?");
            return note.Length.CompareTo(10) < 0 && note.ToUpperInvariant() != note
                ? No($"says '{note}' alone", ask: string.Format(CultureInfo.InvariantCulture, "What comes after '{0}'?", note))
                : Yes($"says '{note}'");
        }
    }

    /// <summary>The rulebook of the house.</summary>
    public static class ContosoRulebook
    {
        public static Rulebook Of(Policy policy) => Rulebook.From(policy)
            .With(
                new BudgetCoversThePrice(share: 0.8m),
                new DecisionHasADate(),
                new LegalIsDone(),
                new HasAChampion(),
                new DoneWithinTheYear(),
                new FewPushesForItsSize(amount => amount.Amount > 100_000m ? 3 : 1),
                new FirstInLine(),
                new ProofOfValueIsDone(),
                new RingiHasGoneRound(),
                new NotesAreInWords())
            .AsAdvisory("contoso/notes-are-in-words")
            .WithName("contoso", "2026.4");
    }
}
