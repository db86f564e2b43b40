using PipelineRules.CodeFixes;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class PIPERULE0006RuleHasStateTests
{
    private const string Judge = "protected override Answer Judge(DealContext deal) => deal.IsOpen ? Yes(\"it is\") : Unknown(\"Is it?\");";

    private static readonly string s_cases = Written.Types($$"""
        [Rule("contoso/deal-is-priced")]
        public sealed class DealIsPriced(int share, int kept) : DealRule // PIPERULE0006
        {
            private static readonly string[] Words = ["a", "b"];
            private static readonly Dictionary<string, int> Weights = new() { ["a"] = 1 };
            private static int s_asked; // PIPERULE0006
            private readonly int _share = share;
            private readonly List<string> _seen = []; // PIPERULE0006
            private readonly Dictionary<string, int> _cached = []; // PIPERULE0006
            private readonly int[] _counts = new int[3]; // PIPERULE0006
            private readonly List<string> _made = [];
            private readonly System.Collections.Immutable.ImmutableList<string> _frozen = [];
            private readonly Lazy<int> _later = new(() => 3);
            private int _last; // PIPERULE0006
            private int _first = 1, _second = 2; // PIPERULE0006 PIPERULE0006
            public const int Most = 3;
            public volatile string? Said; // PIPERULE0006

            public DealIsPriced() : this(1, 2)
            {
                _made.Add("once");
                _counts[0] = 1;
            }

            public int Open { get; set; } // PIPERULE0006
            public int OpenWithin { get; private set; } // PIPERULE0006
            public int Rank { get; init; } = 3;
            public int Share { get; } = 1;
            public int Converted => _share + Words.Length + Weights.Count + _first + _second;
            public int Passed { get => 1; set => throw new NotSupportedException(); }

            protected override Answer Judge(DealContext deal)
            {
                s_asked++;
                kept += 1;
                _seen.Add(deal.Id);
                _cached[deal.Id] = 1;
                _counts[1]++;
                _last = _frozen.Add(deal.Id).Count;
                var local = new List<int>();
                local.Add(_later.Value);
                return deal.IsOpen ? Yes("it is") : Unknown("Is it?");
            }
        }

        public abstract class Shared : DealRule
        {
            protected int _asked; // PIPERULE0006
        }

        public sealed class NoRule
        {
            private int _asked;

            public int Asked => ++_asked;
        }

        [Rule("contoso/captures")]
        public sealed class Captures(int days, IReadOnlyList<string> names) : DealRule
        {
            protected override Answer Judge(DealContext deal) => names.Count > days ? Yes("it is") : Unknown("Is it?");
        }
        """);

    [Fact]
    public void When_a_rule_can_change_it_is_marked() => Analyzed.AsMarked(s_cases);

    [Fact]
    public void The_repair_makes_a_field_readonly() => Repaired.Turns(
        new MakeFieldReadonlyCodeFix(),
        Written.Rule($"    private int _days = 3; // days\n\n    {Judge}"),
        Written.Rule($"    private readonly int _days = 3; // days\n\n    {Judge}"));

    [Fact]
    public void A_field_that_only_constructors_assign_is_fixed() => Repaired.Turns(
        new MakeFieldReadonlyCodeFix(),
        Written.Rule($$"""    int _days; public DealIsPriced(int days) { _days = days; } {{Judge}}"""),
        Written.Rule($$"""    readonly int _days; public DealIsPriced(int days) { _days = days; } {{Judge}}"""));

    [Theory]
    [InlineData("private int _asked; public int Asked() => _asked++;")]
    [InlineData("private int _asked; public void Ask() => System.Threading.Interlocked.Increment(ref _asked);")]
    [InlineData("private int _asked; public void Ask() => (_asked, _) = (1, 2);")]
    [InlineData("private static int s_asked; public DealIsPriced() => s_asked = 1;")]
    [InlineData("public int Asked;")]
    [InlineData("public int Asked { get; set; }")]
    [InlineData("private volatile int _asked;")]
    public void What_something_may_assign_is_left_to_its_author(string member) =>
        Repaired.IsNotOffered(new MakeFieldReadonlyCodeFix(), Written.Rule($"    {member} {Judge}"));

    [Fact]
    public void All_fields_of_a_project_are_fixed_at_once() => RepairedEverywhere.Turns(
        new MakeFieldReadonlyCodeFix(),
        [Written.Rule($"    private int _a = 1; private static int s_b = 2;\n    private int _c = 3, _d = 4; {Judge}"), Other("private")],
        [Written.Rule(
            $"    private readonly int _a = 1; private static readonly int s_b = 2;\n    private readonly int _c = 3, _d = 4; {Judge}"),
            Other("private readonly")]);

    private static string Other(string modifiers) => Written.Types($$"""
        [Rule("contoso/other")]
        public sealed class Other : DealRule
        {
            {{modifiers}} int _e = 5;

            {{Judge}}
        }
        """);
}
