using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>The hundreds of cases stand in Flow/Cases; here is what they cannot show.</summary>
public sealed class PIPERULE1001ForecastWithoutMustHaveDateTests
{
    [Fact]
    public void Our_own_deal_is_a_deal_like_any_other() => Analyzed.AsMarked("""
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Counted() => new("d1", Category: DealCategory.Commit); // PIPERULE1001
            public static Deal Dated(LocalDate due) => new("d1", Category: DealCategory.Commit, MustHaveDate: due);
            public static Deal Linked() => new("d1", Priority: "p1", Category: DealCategory.Commit);
            public static Deal Early() => new("d1", Category: DealCategory.Pipeline, CloseDate: new LocalDate(2026, 3, 31));
        }
        """);

    [Fact]
    public void An_attribute_of_that_name_counts_in_any_namespace() => Analyzed.AsMarked("""
        using System;

        namespace Elsewhere
        {
            [AttributeUsage(AttributeTargets.All)] internal sealed class MustHaveDateAttribute : Attribute;
            [AttributeUsage(AttributeTargets.All)] internal sealed class ForecastCloseDateAttribute : Attribute;
        }

        namespace Contoso
        {
            using Elsewhere;

            internal sealed class Sale
            {
                [MustHaveDate] public DateTime? NeededBy { get; set; }
                [ForecastCloseDate] public DateTime? ClosesOn { get; set; }
                public static Sale Make(DateTime day) => new() { ClosesOn = day }; // PIPERULE1001
            }
        }
        """);

    [Fact]
    public void The_annotations_file_marks_types_that_cannot_be_edited() => Analyzed.AsMarked(
        """
        using System;

        public enum Category { Pipeline, Commit }

        public class Sale
        {
            public DateTime? NeededBy { get; set; }
            public Category Category { get; set; }
        }

        public static class Desk
        {
            public static void Promise(Sale sale, int week) { }
            public static void Unsafe() { _ = new Sale { Category = Category.Commit }; } // PIPERULE1001
            public static void Safe(DateTime day) { _ = new Sale { Category = Category.Commit, NeededBy = day }; }
            public static void Early() { _ = new Sale { Category = Category.Pipeline }; }
            public static void Passed() => Promise(new Sale(), 7); // PIPERULE1001
        }
        """,
        new AnnotationsText(
            "# Contoso's sales",
            "P:Sale.NeededBy; MustHaveDate",
            "P:Sale.Category; ForecastCategory(Commit) # the others are not forecast",
            "M:Desk.Promise(Sale,System.Int32); Forecasts; sale"));

    [Fact]
    public void The_annotations_file_marks_logical_names_of_late_bound_records() => Analyzed.AsMarked(
        """
        using System;
        using System.Collections.Generic;

        public class Entity(string logicalName)
        {
            private readonly Dictionary<string, object?> _values = new();
            public string LogicalName => logicalName;
            public object? this[string name] { get => _values[name]; set => _values[name] = value; }
            public bool Contains(string name) => _values.ContainsKey(name);
            public T? GetAttributeValue<T>(string name) => (T?)this[name];
        }

        public sealed class Lead() : Entity("lead");

        public static class Plugin
        {
            public static void Created(DateTime day) { var e = new Entity("opportunity"); e["estimatedclosedate"] = day; } // PIPERULE1001
            public static void Initialized(DateTime day) { _ = new Entity("opportunity") { ["estimatedclosedate"] = day }; } // PIPERULE1001
            public static void Dated(DateTime day) { _ = new Entity("opportunity") { ["estimatedclosedate"] = day, ["contoso_musthavedate"] = day }; }
            public static void Asked(Entity e, DateTime day) { if (e.Contains("contoso_musthavedate")) e["estimatedclosedate"] = day; }
            public static void Read(Entity e, DateTime day) { if (e.GetAttributeValue<DateTime?>("contoso_musthavedate") is null) return; e["estimatedclosedate"] = day; }
            public static void Unasked(Entity e, DateTime day) { e["estimatedclosedate"] = day; } // PIPERULE1003
            public static void Other(Entity e, DateTime day) { e["createdon"] = day; }
            public static void Qualified(DateTime day) { _ = new Lead { ["qualifiedon"] = day }; } // PIPERULE1001
            public static void Unqualified(DateTime day) { _ = new Entity("x") { ["qualifiedon"] = day }; }
        }
        """,
        new AnnotationsText(
            "\"contoso_musthavedate\"; MustHaveDate",
            "\"estimatedclosedate\"; ForecastCloseDate",
            "\"qualifiedon\"; ForecastCloseDate; T:Lead"));

    [Fact]
    public void Generated_code_is_never_looked_at() => Analyzed.AsMarked("""
        // <auto-generated/>
        using PipelineRules.Facts;
        internal static class Generated { public static Deal Make() => new("d1", Category: DealCategory.Commit); }
        """);

    [Fact]
    public void A_project_without_annotations_is_not_looked_at() =>
        Analyzed.AsMarked("internal static class Plain { public static int One() => 1; }");

    [Fact]
    public async Task Top_level_statements_are_a_body_too()
    {
        const string Source = "using PipelineRules.Facts;\n_ = new Deal(\"d1\", Category: DealCategory.Commit);\n";
        var program = Roslyn.Compile(Source).WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var found = await program.WithAnalyzers(Analyzed.All).GetAnalyzerDiagnosticsAsync();
        Assert.Equal("PIPERULE1001", Assert.Single(found).Id);
    }
}
