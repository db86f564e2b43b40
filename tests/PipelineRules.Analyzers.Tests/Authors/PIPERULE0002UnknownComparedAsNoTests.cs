namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0002UnknownComparedAsNoTests
{
    private static readonly string s_speaks = Each(
        """Judge(DealContext deal) => deal.CloseDate <= deal.AsOf ? Yes("past") : Unknown("Is it?"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.AsOf >= (deal.MustHaveDate) ? Unknown("Is it?") : Yes("ahead"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.IsOpen && !(deal.CloseDate > deal.MustHaveDate) ? Yes("in time") : Unknown("Is it?"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.Priority?.Rank <= 3 || deal.IsForecast ? Yes("high") : Unknown("Is it?"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.Priority?.Confirmations.Count < 2 ? Unknown("Is it?") : Yes("sound"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.Attributes.Number("budget") >= deal.Amount?.Amount ? Yes("covered") : Unknown("Is it?"); // PIPERULE0002""",
        """Judge(DealContext deal) => deal.Movement.SellerDriven < 2 ? Yes("few") : Unknown("Is it?"); // PIPERULE0002""",
        """
        Concerns(DealContext deal) => deal.Priority is not null;
            protected override Answer Judge(DealContext deal) => deal.Priority?.Rank < 3 ? Yes("high") : Unknown("Is it?"); // PIPERULE0002
        """,
        """
        Judge(DealContext deal)
            {
                if (deal.CloseDate < deal.AsOf) // PIPERULE0002
                    return Yes("past");
                return Unknown("Is it?");
            }
        """,
        """
        Judge(DealContext deal)
            {
                var close = deal.CloseDate;
                if (deal.IsOpen) { return Yes("open"); }
                else if (close < deal.AsOf) { return Yes("past"); } // PIPERULE0002
                return Unknown("Is it?");
            }
        """,
        """
        Judge(DealContext deal) => deal.CloseDate switch
            {
                null => Unknown("When?"),
                { } close when close <= deal.MustHaveDate => Yes("in time"), // PIPERULE0002
                _ => Yes("late"),
            };
        """,
        """
        Judge(DealContext deal) => Compared(deal);
            private Answer Compared(DealContext deal) => deal.CloseDate < deal.MustHaveDate ? Yes("in time") : deal.CloseDate > deal.AsOf ? Yes("told once") : Unknown("Is it?"); // PIPERULE0002
        """,
        """Judge(DealContext deal) => deal.CloseDate < deal.AsOf ? Yes($"{deal.CloseDate}") : Unknown($"Is {deal.CloseDate} right?"); // PIPERULE0002""");

    private static readonly string s_isSilent = Each(
        """Judge(DealContext deal) => deal.AsOf < deal.AsOf.PlusDays(1) ? Yes("always") : Unknown("Is it?");""",
        """Judge(DealContext deal) => deal.CloseDate is null ? Unknown("When?") : deal.CloseDate < deal.AsOf ? Yes("past") : NotApplicable("");""",
        """Judge(DealContext deal) => deal.CloseDate < deal.AsOf ? Yes("past") : deal.CloseDate == null ? Unknown("When?") : NotApplicable("");""",
        """Judge(DealContext deal) => deal.CloseDate.HasValue && deal.CloseDate < deal.AsOf ? Yes("past") : Unknown("When?");""",
        """Judge(DealContext deal) => !deal.CloseDate.HasValue || deal.CloseDate.Value < deal.AsOf ? Yes("past") : Unknown("When?");""",
        """Judge(DealContext deal) => deal.CloseDate is { } close && close < deal.AsOf ? Yes("past") : Unknown("When?");""",
        """Judge(DealContext deal) => (deal.CloseDate ?? deal.AsOf) < deal.AsOf ? Yes("past") : Unknown("When?");""",
        """Judge(DealContext deal) => deal.CloseDate.GetValueOrDefault() < deal.AsOf ? Yes("past") : Unknown("When?");""",
        """Judge(DealContext deal) => deal is { CloseDate: null } ? Unknown("When?") : deal.CloseDate < deal.AsOf ? Yes("past") : NotApplicable("");""",
        """Judge(DealContext deal) => deal is { Priority.Rank: not null } && deal.Priority?.Rank < 3 ? Yes("high") : Unknown("Is it?");""",
        """Judge(DealContext deal) => deal.Movement.Known && deal.Movement.SellerDriven < 2 ? Yes("few") : Unknown("Is it?");""",
        """
        Concerns(DealContext deal) => deal.LatestSignatureDate is not null;
            protected override Answer Judge(DealContext deal) => deal.MustHaveDate < deal.AsOf ? Yes("past") : Unknown("Is it?");
        """,
        """
        Concerns(DealContext deal) => deal.Priority is { Confirmations.Count: > 0 };
            protected override Answer Judge(DealContext deal) => deal.Priority?.Confirmations.Count >= 2 ? Yes("sound") : Unknown("Is it?");
        """,
        """
        Judge(DealContext deal) => (deal.CloseDate, deal.MustHaveDate) switch
            {
                (null, _) or (_, null) => Unknown("When?"),
                _ when deal.CloseDate <= deal.MustHaveDate => Yes("in time"),
                _ => NotApplicable("late"),
            };
        """,
        """
        Judge(DealContext deal)
            {
                var close = deal.CloseDate;
                if (close is null) return Unknown("When?");
                return deal.CloseDate < deal.AsOf ? Yes("past") : NotApplicable("");
            }
        """,
        """
        Judge(DealContext deal)
            {
                var close = deal.CloseDate;
                if (deal.CloseDate is not { }) return Unknown("When?");
                return close < deal.AsOf ? Yes("past") : NotApplicable("");
            }
        """,
        """
        Judge(DealContext deal)
            {
                if (IsMissing(deal.CloseDate)) return Unknown("When?");
                return deal.CloseDate < deal.AsOf ? Yes("past") : NotApplicable("");
            }
            private static bool IsMissing(LocalDate? day) => !day.HasValue;
        """,
        """Judge(DealContext deal) => Elsewhere.HasDates(deal) && deal.CloseDate < deal.MustHaveDate ? Yes("in time") : Unknown("When?");""",
        """Judge(DealContext deal) => !deal.HasAllDates() ? Unknown("When?") : deal.CloseDate < deal.MustHaveDate ? Yes("in time") : NotApplicable("");""",
        """
        Judge(DealContext deal) => IsBefore(deal.Priority, deal.AsOf) ? Yes("before") : Unknown("Is it?");
            private static bool IsBefore(PriorityContext? one, LocalDate day) => one?.MustHaveDate < day;
        """,
        """Judge(DealContext deal) => deal.CustomerPriorities.Any(one => one.MustHaveDate < deal.AsOf) ? Yes("one is past") : Unknown("Is it?");""",
        """
        Judge(DealContext deal)
            {
                foreach (var one in deal.CustomerPriorities)
                    if (one.Rank < 3)
                        return Yes("one is high");
                return Unknown("Is it?");
            }
        """,
        """
        Judge(DealContext deal)
            {
                var late = 0;
                if (deal.CloseDate > deal.MustHaveDate)
                    late++;
                return late == 0 ? Yes("in time") : Unknown("Is it?");
            }
        """,
        """
        Judge(DealContext deal) => deal.AsOf.Day < _most ? Yes("early") : Unknown("Is it?");
            private readonly int? _most = 3;
        """,
        """
        Judge(DealContext deal) => deal.CloseDate is { } close ? Compared(close, deal) : Unknown("When?");
            private Answer Compared(LocalDate? close, DealContext deal) => close < deal.AsOf ? Yes("past") : NotApplicable("");
        """,
        """
        Judge(DealContext deal)
            {
                LocalDate? close;
                close = deal.IsOpen ? deal.AsOf : deal.CloseDate;
                return close < deal.AsOf ? Yes("past") : Unknown("When?");
            }
        """,
        """Judge(DealContext deal) => deal.CloseDate == deal.MustHaveDate ? Yes("the same") : Unknown("Is it?");""");

    private const string Others = """
        public static class Elsewhere
        {
            public static bool HasDates(DealContext deal) => deal.CloseDate is not null;
            public static bool HasAllDates(this DealContext deal) => deal.CloseDate is not null;
            public static string Said(DealContext deal) => deal.CloseDate < deal.AsOf ? "past" : "ahead";
        }

        public abstract class Shared : DealRule
        {
            protected override bool Concerns(DealContext deal) => deal.CloseDate is not null;
        }

        [Rule("contoso/inherits")]
        public sealed class Inherits : Shared
        {
            protected override Answer Judge(DealContext deal) => deal.CloseDate < deal.AsOf ? Yes("past") : Unknown("When?");
        }
        """;

    [Fact]
    public void When_a_comparison_decides_where_a_value_may_be_missing_it_is_marked() => Analyzed.AsMarked(s_speaks);

    [Fact]
    public void Where_the_value_is_checked_or_nobody_can_tell_nothing_is_marked() => Analyzed.AsMarked($"{s_isSilent}\n{Others}");

    [Fact]
    public void It_names_all_that_may_be_missing() => Assert.Contains(
        Analyzed.Found(s_speaks),
        found => found.GetMessage(null).StartsWith("'deal.CloseDate' or 'deal.MustHaveDate' may be missing", StringComparison.Ordinal));

    private static string Each(params string[] rules) => Written.Types(string.Join("\n", rules.Select((rule, place) => $$"""
        [Rule("contoso/law-{{place}}")]
        public sealed class Law{{place}} : DealRule
        {
            protected override {{(rule.StartsWith("Concerns", StringComparison.Ordinal) ? "bool" : "Answer")}} {{rule}}
        }
        """)));
}
