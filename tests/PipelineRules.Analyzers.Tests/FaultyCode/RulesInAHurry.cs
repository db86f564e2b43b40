// Rules written the night before the forecast call.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Fabrikam.Rules
{
    /// <summary>Reads the clock, so that it answers otherwise tomorrow.</summary>
    [Rule("fabrikam/touched-lately", Topic = RuleTopic.Movement, CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
    public sealed class TouchedLately : DealRule
    {
        protected override Answer Judge(DealContext deal)
        {
            var today = LocalDate.FromDateTime(DateTime.Now); // PIPERULE0001
            var touched = deal.Attributes.Day("lastActivity");
            if (touched is not { } day)
                return Unknown($"When did {deal.Customer} last speak with us?");
            return Period.DaysBetween(day, today) < 14
                ? Yes($"touched on {day}")
                : No($"touched on {day}", ask: $"Does {deal.Customer} still want {deal.Name}?");
        }
    }

    /// <summary>Compares what may be missing.</summary>
    [Rule("fabrikam/closes-before-it-is-needed", Topic = RuleTopic.Date, CapOnNo = Stance.Reactive)]
    public class ClosesBeforeItIsNeeded : DealRule // PIPERULE0003
    {
        protected override Answer Judge(DealContext deal)
        {
            if (deal.CloseDate > deal.MustHaveDate) // PIPERULE0002
            {
                return No($"closes {deal.CloseDate}", ask: $"By when can {deal.Customer} sign?");
            }

            return Yes("in time");
        }
    }

    [Rule("BudgetIsThere", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)] // PIPERULE0004
    public sealed class BudgetIsThere : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.Attributes.Number("budget") switch
        {
            null => Unknown(""), // PIPERULE0007
            > 0 => Yes("there is a budget"),
            _ => No("no budget", ask: " "), // PIPERULE0007
        };
    }

    [Rule("fabrikam/price-is-agreed", CapOnUnknown = Stance.Unproven)] // PIPERULE0005
    public sealed class PriceIsAgreed : DealRule
    {
        protected override Answer Judge(DealContext deal) =>
            deal.Amount is { } amount ? Yes($"{amount}") : Unknown($"What may {deal.Name} cost?");
    }

    /// <summary>Copied from the one above, name and all, and counts what it has seen.</summary>
    [Rule("fabrikam/price-is-agreed", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)] // PIPERULE0005 PIPERULE0010
    public sealed class PriceIsAgreedAgain : DealRule
    {
        private readonly Dictionary<string, int> _seen = []; // PIPERULE0006
        private int _asked; // PIPERULE0006

        protected override Answer Judge(DealContext deal)
        {
            _asked++;
            _seen[deal.Id] = _asked;
            return deal.Amount is { } amount ? Yes($"{amount}") : Unknown($"What may {deal.Name} cost?");
        }
    }

    [Rule("fabrikam/is-a-deal")]
    public sealed class IsADeal : DealRule // PIPERULE0008
    {
        protected override Answer Judge(DealContext deal) => Yes($"{deal.Name} is a deal");
    }

    /// <summary>Written, and never put into the rulebook below.</summary>
    [Rule("fabrikam/has-a-sponsor", CapOnUnknown = Stance.Unproven)]
    public sealed class HasASponsor : DealRule // PIPERULE0009
    {
        protected override Answer Judge(DealContext deal) => deal.Attributes.Text("sponsor") is { Length: > 0 } sponsor
            ? Yes($"{sponsor} sponsors it")
            : Unknown($"Who at {deal.Customer} sponsors {deal.Name}?", of: StakeholderRole.Executive);
    }

    public static class FabrikamRulebook
    {
        public static Rulebook Tonight() =>
            Rulebook.BuiltIn
                .With(new TouchedLately(), new ClosesBeforeItIsNeeded(), new BudgetIsThere(), new PriceIsAgreed(), new PriceIsAgreedAgain(),
                    new IsADeal());
    }
}
