namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0008RuleAnswersOneThingTests
{
    private static readonly string s_cases = Written.Types("""
        [Rule("contoso/always-yes")]
        public sealed class AlwaysYes : DealRule // PIPERULE0008
        {
            protected override Answer Judge(DealContext deal) => Yes("fine");
        }

        [Rule("contoso/no-by-either-road")]
        public sealed class NoByEitherRoad : DealRule // PIPERULE0008
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? No("open", ask: "Why?") : Closed(deal);

            private Answer Closed(DealContext deal) => deal.Amount is null ? throw new InvalidOperationException() : No("closed", ask: "Why?");
        }

        [Rule("contoso/never-applies")]
        public sealed class NeverApplies : DealRule // PIPERULE0008
        {
            protected override Answer Judge(DealContext deal) { return this.NotApplicable("never"); }
        }

        [Rule("contoso/two-answers")]
        public sealed class TwoAnswers : DealRule
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : NotApplicable("closed");
        }

        [Rule("contoso/by-its-subject")]
        public sealed class ByItsSubject : DealRule
        {
            protected override bool Concerns(DealContext deal) => deal.IsForecast && deal.MustHaveDate is null;

            protected override Answer Judge(DealContext deal) => No("is forecast without a date", ask: "By when?");
        }

        [Rule("contoso/through-a-helper")]
        public sealed class ThroughAHelper : DealRule
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : Closed();

            private Answer Closed() => Unknown("Why?");
        }

        [Rule("contoso/through-another-rule")]
        public sealed class ThroughAnotherRule(DealRule other) : DealRule
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : other.Evaluate(deal);
        }

        [Rule("contoso/through-a-delegate")]
        public sealed class ThroughADelegate(Func<DealContext, Answer> judge) : DealRule
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : judge(deal);
        }

        [Rule("contoso/by-default")]
        public sealed class ByDefault : DealRule
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : default;
        }

        [Rule("contoso/not-written-yet")]
        public sealed class NotWrittenYet : DealRule
        {
            protected override Answer Judge(DealContext deal) => throw new NotImplementedException();
        }

        public abstract class Shared : DealRule
        {
            protected Answer Otherwise() => Unknown("Is it?");

            protected override Answer Judge(DealContext deal) => Unknown("Is it?");
        }

        [Rule("contoso/inherits")]
        public sealed class Inherits : Shared
        {
            protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes("open") : Otherwise();
        }
        """);

    [Fact]
    public void When_a_rule_says_the_same_of_every_deal_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void It_says_which_answer() => Assert.Contains(
        "'AlwaysYes' can only ever answer Yes, so it tells no deal from another",
        Analyzed.Found(s_cases).Select(found => found.GetMessage(null)));
}
