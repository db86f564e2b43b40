using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Authors;

public sealed class UnfinishedRuleTests
{
    [Theory]
    [InlineData("[Rule] public sealed class A : DealRule { protected override Answer Judge(DealContext deal) => ")]
    [InlineData(
        "[Rule(new[] { 1 }, CapOnNo = )] public class A : DealRule { int _a; protected override Answer Judge(DealContext deal) => Yes(")]
    [InlineData("[Rule(\"\", No = 3, CapOnNo =Stance.Reactive] class A : DealRule { Answer Judge(DealContext deal) => No( }")]
    [InlineData(
        "[Rule(1)] class A : DealRule { protected override Answer Judge(DealContext deal) { LocalDate? close = close; if (close < "
            + "deal.AsOf) return Yes(\"\"); } }")]
    [InlineData(
        "class A : DealRule { protected override Answer Judge(DealContext deal) { var a = (b); var b = (a); return a < b ? Yes(a) : b > a "
            + "? No(b) : Unknown(); } }")]
    [InlineData("class A : A { } class B : C { } class C : B { } class D : DealRule { DealRule x = new D { x = 1 }; }")]
    [InlineData(
        "class A(int a : DealRule { protected override Answer Judge(DealContext deal) => deal.CloseDate switch { null => , { } c when c < "
            + "deal. => Yes( } }")]
    public async Task Code_that_is_still_being_written_stops_no_analyzer(string code)
    {
        var found = await Roslyn.Compile(Written.Types(code)).WithAnalyzers(Analyzed.All).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain("AD0001", found.Select(one => one.Id));
    }
}
