using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1007UnknownTakenForNoTests
{
    private static readonly string s_negative = Each(
        """bool Failed(Finding finding) => finding.Answer != AnswerKind.Yes; // PIPERULE1007""",
        """bool Failed(Finding finding) => !(finding.Answer == AnswerKind.Yes); // PIPERULE1007""",
        """bool Failed(Finding finding) => finding.Answer is not AnswerKind.Yes; // PIPERULE1007""",
        """bool Failed(Finding finding) => !finding.Answer.Equals(AnswerKind.Yes); // PIPERULE1007""",
        """bool Failed(Finding finding) => finding is { Answer: not AnswerKind.Yes }; // PIPERULE1007""",
        """bool Failed(Finding finding) => finding is not { Answer: AnswerKind.Yes }; // PIPERULE1007""",
        """bool Failed(Answer answer) => answer.Kind != AnswerKind.Yes; // PIPERULE1007""",
        """bool Failed(AnswerKind? answer) => AnswerKind.Yes != answer; // PIPERULE1007""",
        """bool IsLost(DealAssessment deal) => deal.Stance != Stance.Proactive; // PIPERULE1007""",
        """bool IsLost(DealAssessment? deal) => deal?.Stance != Stance.Proactive; // PIPERULE1007""",
        """bool IsLost(DealAssessment deal) => deal.Deal.IsForecast && deal.Stance is not Stance.Proactive; // PIPERULE1007""",
        """IEnumerable<Finding> Failures(DealAssessment deal) => deal.Findings.Where(finding => finding.Answer != AnswerKind.Yes); // PIPERULE1007""",
        """IEnumerable<Finding> Failures(DealAssessment deal) => deal.Findings.Where(finding => finding.Answer != AnswerKind.Yes && finding.Answer != AnswerKind.NotApplicable); // PIPERULE1007""",
        """int Lost(Assessment all) => all.Deals.Count(deal => deal.Stance != Stance.Proactive); // PIPERULE1007""",
        """bool AnyLost(Assessment all) => all.Deals.Any(deal => deal.Stance != Stance.Proactive); // PIPERULE1007""",
        """IEnumerable<Finding> Failures(DealAssessment deal) => from finding in deal.Findings where finding.Answer != AnswerKind.Yes select finding; // PIPERULE1007""",
        """
        int Failures(DealAssessment deal)
            {
                var failures = 0;
                foreach (var finding in deal.Findings)
                    if (finding.Answer != AnswerKind.Yes) // PIPERULE1007
                        failures++;
                return failures;
            }
        """,
        """
        int Lost(Assessment all)
            {
                var lost = 0;
                foreach (var deal in all.Deals)
                {
                    if (deal.Stance != Stance.Proactive) // PIPERULE1007
                    {
                        lost++;
                        continue;
                    }
                }
                return lost;
            }
        """,
        """
        void Judge(DealAssessment deal, ICollection<string> lost)
            {
                var stance = deal.Stance;
                if (stance != Stance.Proactive) // PIPERULE1007
                    lost.Add(deal.Deal.Id);
            }
        """,
        """string Mark(DealAssessment deal) => deal.Stance != Stance.Proactive ? "red" : "green"; // PIPERULE1007""");

    private static readonly string s_choices = Each(
        """string Word(DealAssessment deal) => deal.Stance == Stance.Proactive ? "proactive" : "reactive"; // PIPERULE1007""",
        """string Word(DealAssessment deal) => deal.Stance is Stance.Proactive ? "Sold on the customer's date" : $"{deal.Deal.Name}: a reactive deal"; // PIPERULE1007""",
        """Stance Lower(Stance stance) => stance == Stance.Proactive ? Stance.Proactive : Stance.Reactive; // PIPERULE1007""",
        """AnswerKind Both(Finding one, AnswerKind other) => one.Answer == AnswerKind.Yes ? other : AnswerKind.No; // PIPERULE1007""",
        """string Word(Finding finding) => finding.Answer == AnswerKind.Yes ? "yes" : "no"; // PIPERULE1007""",
        """Approval Of(Finding finding) => finding.Answer == AnswerKind.Yes ? Approval.Granted : Approval.No; // PIPERULE1007""",
        """string Word(DealAssessment deal) => deal.Stance != Stance.Proactive ? "reactive" : ""; // PIPERULE1007""",
        """
        string Word(DealAssessment deal)
            {
                if (deal.Stance == Stance.Proactive) // PIPERULE1007
                    return "proactive";
                return "reactive";
            }
        """,
        """
        string Word(Stance stance)
            {
                if (stance != Stance.Proactive) // PIPERULE1007
                    return "reactive";
                return "proactive";
            }
        """,
        """
        (int, int) Split(Assessment all)
            {
                var (proactive, reactive) = (0, 0);
                foreach (var deal in all.Deals)
                    if (deal.Stance == Stance.Proactive) // PIPERULE1007
                        proactive++;
                    else
                        reactive++;
                return (proactive, reactive);
            }
        """,
        """
        void Split(Assessment all, List<DealAssessment> proactive, List<DealAssessment> reactiveDeals)
            {
                foreach (var deal in all.Deals)
                {
                    if (deal.Stance == Stance.Proactive) // PIPERULE1007
                    {
                        proactive.Add(deal);
                        continue;
                    }

                    reactiveDeals.Add(deal);
                }
            }
        """,
        """
        string Word(DealAssessment deal) => deal.Stance switch
            {
                Stance.Proactive => "proactive",
                _ => "reactive", // PIPERULE1007
            };
        """,
        """
        string Word(Finding finding) => finding.Answer switch
            {
                AnswerKind.Yes => "yes",
                AnswerKind.NotApplicable => "-",
                var other => "no", // PIPERULE1007
            };
        """,
        """
        string Word(Finding finding) => finding.Answer switch
            {
                AnswerKind.Yes => "yes",
                AnswerKind.No => "no",
                AnswerKind.NotApplicable => "",
                _ => "NO", // PIPERULE1007
            };
        """,
        """
        string Word(DealAssessment deal) => deal.Stance switch
            {
                not Stance.Proactive => "reactive", // PIPERULE1007
                _ => "proactive",
            };
        """,
        """
        int Worth(Finding finding)
            {
                switch (finding.Answer)
                {
                    case AnswerKind.Yes:
                        return 2;
                    case AnswerKind.NotApplicable:
                        return 1;
                    case AnswerKind.No:
                    default: // PIPERULE1007
                        return 0;
                }
            }
        """,
        """
        int Worth(DealAssessment deal)
            {
                var countReactive = 0;
                switch (deal.Stance)
                {
                    case Stance.Proactive when deal.Deal.IsOpen:
                        return 2;
                    default: // PIPERULE1007
                        countReactive++;
                        break;
                }
                return countReactive;
            }
        """);

    private static readonly string s_filters = Each(
        """IEnumerable<DealAssessment> Sound(Assessment all) => all.Deals.Where(deal => deal.Stance == Stance.Proactive);""",
        """IEnumerable<DealAssessment> Sound(Assessment all) => all.Deals.Where(deal => !(deal.Stance != Stance.Proactive));""",
        """decimal Sound(DealAssessment deal, decimal worth) => deal.Stance == Stance.Proactive ? worth : 0;""",
        """decimal? Sound(DealAssessment deal, decimal worth) => deal.Stance != Stance.Proactive ? null : worth;""",
        """string Mark(DealAssessment deal) => deal.Stance == Stance.Proactive ? "sound" : "still to be worked on";""",
        """IEnumerable<DealAssessment> Sound(Assessment all) => all.Deals.OrderBy(deal => deal.Stance != Stance.Proactive).ThenBy(deal => deal.Deal.Id);""",
        """int Drop(List<DealAssessment> deals) => deals.RemoveAll(deal => deal.Stance != Stance.Proactive);""",
        """bool AllSound(Assessment all) => !all.Deals.Any(deal => deal.Stance != Stance.Proactive);""",
        """bool NoneSound(Assessment all) => all.Deals.All(deal => deal.Stance != Stance.Proactive);""",
        """bool IsNew(Stance before, Stance now) => before != Stance.Proactive && now == Stance.Proactive;""",
        """bool HasMoved(Stance before, Stance now) => before != now;""",
        """
        int Sound(Assessment all)
            {
                var sound = 0;
                foreach (var deal in all.Deals)
                {
                    if (deal.Stance != Stance.Proactive)
                        continue;
                    sound++;
                }
                return sound;
            }
        """,
        """
        int Sound(Assessment all, bool strict)
            {
                var sound = 0;
                foreach (var deal in all.Deals)
                {
                    if (strict && deal.Stance != Stance.Proactive)
                    {
                        Console.WriteLine("left out");
                        continue;
                    }
                    sound++;
                }
                return sound;
            }
        """,
        """
        bool Commit(DealAssessment deal)
            {
                if (deal.Stance != Stance.Proactive || !deal.Deal.IsOpen)
                {
                    return false;
                }

                return deal.Deal.IsForecast;
            }
        """,
        """
        string[] Names(DealAssessment deal)
            {
                if (deal.Stance is not Stance.Proactive) return [];
                return [deal.Deal.Id];
            }
        """,
        """
        void Commit(DealAssessment deal)
            {
                if (deal.Stance != Stance.Proactive) throw new ArgumentException("only what is sold on the customer's date", nameof(deal));
            }
        """,
        """
        string Word(DealAssessment deal) => deal.Stance switch
            {
                Stance.Proactive => "sound",
                _ => "",
            };
        """);

    private static readonly string s_told = Each(
        """bool Failed(Finding finding) => finding.Answer is AnswerKind.No or AnswerKind.Unknown;""",
        """bool Failed(Finding finding) => finding.Answer != AnswerKind.Yes && finding.Answer != AnswerKind.Unknown;""",
        """bool Failed(Finding finding) => finding.Answer is not (AnswerKind.Yes or AnswerKind.NotApplicable);""",
        """bool IsLost(DealAssessment deal) => deal.Stance < Stance.Proactive;""",
        """bool IsLost(DealAssessment deal) => deal.Stance == Stance.Reactive;""",
        """bool IsLost(DealAssessment deal) => deal.Stance is Stance.Reactive or Stance.Unproven;""",
        """string Word(DealAssessment deal) => deal.Stance == Stance.Proactive ? "proactive" : deal.Stance == Stance.Unproven ? "unproven" : "reactive";""",
        """string Word(DealAssessment deal) => deal.Stance == Stance.Proactive ? "proactive" : "unproven or reactive";""",
        """string Ask(DealAssessment deal) => deal.Stance == Stance.Proactive ? "" : $"{deal.Questions[0].Question}";""",
        """IEnumerable<string> Work(Assessment all) => all.Deals.Where(deal => deal.Stance != Stance.Proactive).Select(deal => $"{deal.Deal.Id} {deal.Stance}");""",
        """IEnumerable<string> Work(Assessment all) => all.Deals.Where(deal => deal.Stance != Stance.Proactive).Select(deal => $"{deal}");""",
        """IEnumerable<string> Work(Assessment all) => all.Deals.Where(deal => deal.Stance != Stance.Proactive).Select(deal => string.Join(", ", deal.HeldDownBy));""",
        """IEnumerable<string> Work(DealAssessment deal) => deal.Findings.Where(finding => finding.Answer != AnswerKind.Yes).Select(finding => $"{finding.Question}");""",
        """IEnumerable<IGrouping<Stance, DealAssessment>> Work(Assessment all) => all.Deals.Where(deal => deal.Stance != Stance.Proactive).GroupBy(deal => deal.Stance);""",
        """
        void Work(Assessment all)
            {
                foreach (var deal in all.Deals)
                    if (deal.Stance != Stance.Proactive)
                        Console.WriteLine(deal);
            }
        """,
        """
        string Word(Finding finding)
            {
                if (finding.Answer == AnswerKind.Unknown)
                    return "ask";
                return finding.Answer != AnswerKind.Yes ? "no" : "yes";
            }
        """,
        """
        string Word(Finding finding)
            {
                if (finding.Answer != AnswerKind.Yes)
                    return finding.Answer == AnswerKind.No ? "broken" : "to ask";
                return "kept";
            }
        """,
        """
        string Word(Finding finding)
            {
                switch (finding.Answer)
                {
                    case AnswerKind.Yes: return "yes";
                    case AnswerKind.No: case AnswerKind.Unknown: return "no";
                    default: return "";
                }
            }
        """,
        """
        string Word(DealAssessment deal) => deal.Stance switch
            {
                Stance.Proactive => "proactive",
                Stance.Unproven => "unproven",
                _ => "reactive",
            };
        """,
        """
        void Judge(DealAssessment deal, Action<DealAssessment> tell)
            {
                if (deal.Stance != Stance.Proactive)
                    tell(deal);
            }
        """,
        """
        void Store(DealAssessment deal, IDictionary<string, Stance> stances, ICollection<string> changed)
            {
                if (deal.Stance != Stance.Proactive)
                    changed.Add(deal.Deal.Id);
                stances[deal.Deal.Id] = deal.Stance;
            }
        """,
        """bool IsOther(Foreign answer) => answer != Foreign.Yes;""",
        """string Other(Foreign answer) => answer == Foreign.Yes ? "yes" : "no";""");

    [Fact]
    public void A_negative_test_that_says_nothing_of_the_middle_is_marked() => Analyzed.AsMarked(s_negative);

    [Fact]
    public void A_choice_whose_other_side_says_no_is_marked() => Analyzed.AsMarked(s_choices);

    [Fact]
    public void A_filter_for_the_best_is_silent() => Analyzed.AsMarked(s_filters);

    [Fact]
    public void Where_the_two_are_told_apart_nothing_is_said() => Analyzed.AsMarked(s_told);

    [Fact]
    public void It_says_what_is_taken_for_what() => Assert.Contains(
        Analyzed.Found(s_choices),
        found =>
            found.GetMessage(null)
                .StartsWith("'deal.Stance' may be Unproven here, and that is taken for Reactive", StringComparison.Ordinal));

    [Fact]
    public void A_rule_that_takes_the_unknown_of_another_for_no_is_marked() => Analyzed.AsMarked("""
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;

        [Rule("contoso/follows", CapOnNo =Stance.Unproven)]
        public sealed class Follows : DealRule
        {
            private readonly DealRule _other = new PipelineRules.Rules.CloseDateIsAhead();
            protected override Answer Judge(DealContext deal) => _other.Evaluate(deal).Kind == AnswerKind.Yes // PIPERULE1007
                ? Yes("as the other says")
                : No("as the other says", ask: "Why?");
        }
        """);

    [Fact]
    public void Code_that_is_still_being_written_does_not_stop_it() =>
        Assert.Empty(Unfinished.Failures(new PIPERULE1007UnknownTakenForNo(), s_choices));

    private static string Each(params string[] members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;

        public enum Approval { Granted, No }
        public enum Foreign { Yes, No, Unknown }

        {{string.Join("\n", members.Select((member, place) => $$"""
        public static class Case{{place}}
        {
            public static {{member}}
        }
        """))}}
        """;
}
