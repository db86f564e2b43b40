using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class CheckedDateSuppressorTests
{
    private const string Model = """
        using System;
        using PipelineRules.Annotations;

        public sealed class Sale
        {
            [MustHaveDate] public DateOnly? NeededBy { get; set; }
            [HasMustHaveDateWhen(true)] public bool IsDated => NeededBy is not null;
        }

        public sealed class Text { [MustHaveDate] public string? NeededBy { get; set; } }

        public sealed class Linked
        {
            [MustHaveDate] public DateOnly? NeededBy { get; set; }
            [CustomerPriority] public string? Priority { get; set; }
        }

        public static class Check
        {
            public static bool Dated([HasMustHaveDateWhen(true)] Sale sale) => sale.NeededBy is not null;
            public static bool Missing([HasMustHaveDateWhen(false)] Sale sale) => sale.NeededBy is null;
            public static bool Dated([HasMustHaveDateWhen(true)] Text text) => text.NeededBy is not null;
            public static bool Dated([HasMustHaveDateWhen(true)] Linked linked) => linked.NeededBy is not null;
            public static void Ensure([EnsuresMustHaveDate] Sale sale) { if (sale.NeededBy is null) throw new ArgumentException("no date"); }
        }

        """;

    [Theory]
    [InlineData("DateOnly M(Sale sale) => Check.Dated(sale) ? sale.NeededBy.Value : default;")]
    [InlineData("DateOnly M(Sale sale) { if (!Check.Dated(sale)) return default; return sale.NeededBy.Value; }")]
    [InlineData("DateOnly M(Sale sale) { if (Check.Missing(sale)) throw new ArgumentException(); return sale.NeededBy.Value; }")]
    [InlineData("DateOnly M(Sale sale) { Check.Ensure(sale); return sale.NeededBy.Value; }")]
    [InlineData("bool M(Sale sale) => sale.IsDated && sale.NeededBy.Value.Year > 2000;")]
    [InlineData("bool M(Sale sale) { if (sale.IsDated) { return sale.NeededBy.Value.Year > 2000; } return false; }")]
    [InlineData("int M(Text text) => Check.Dated(text) ? text.NeededBy.Length : 0;")]
    public void Behind_a_check_of_ours_the_compiler_does_not_warn(string member) => Assert.Equal(0, Warnings(member));

    [Theory]
    [InlineData("DateOnly M(Sale sale) => sale.NeededBy.Value;")]
    [InlineData("DateOnly M(Sale sale) => Check.Dated(sale) ? default : sale.NeededBy.Value;")]
    [InlineData("DateOnly M(Sale sale, Sale other) => Check.Dated(other) ? sale.NeededBy.Value : default;")]
    [InlineData("DateOnly M(Sale sale, DateOnly? day) { Check.Ensure(sale); sale.NeededBy = day; return sale.NeededBy.Value; }")]
    [InlineData("DateOnly M(Sale sale, Sale other) { Check.Ensure(sale); sale = other; return sale.NeededBy.Value; }")]
    [InlineData("DateOnly M(Linked linked) => Check.Dated(linked) ? linked.NeededBy.Value : default;")]
    public void Elsewhere_it_warns(string member) => Assert.Equal(1, Warnings(member));

    private static int Warnings(string member)
    {
        var compilation = Roslyn.Compile($"{Model}public static class Given {{ public static {member} }}");
        Assert.Contains(compilation.GetDiagnostics(), found => found.Id is "CS8629" or "CS8602");
        return compilation.WithAnalyzers([new CheckedDateSuppressor()], new AnalyzerOptions([])).GetAllDiagnosticsAsync().GetAwaiter()
            .GetResult().Count(found => found.Id is "CS8629" or "CS8602" && !found.IsSuppressed);
    }
}
