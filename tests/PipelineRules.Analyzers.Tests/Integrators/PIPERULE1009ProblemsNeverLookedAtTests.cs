using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Integrators;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1009ProblemsNeverLookedAtTests
{
    private static readonly string s_unread = Each(
        """
        int Reactive(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline).Count(Stance.Reactive); // PIPERULE1009
        """,
        """
        Stance? Of(FactSet facts, string id) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Find(id)?.Stance; // PIPERULE1009
        """,
        """
        void Print(Evaluator evaluator, Pipeline pipeline)
            {
                foreach (var deal in evaluator.Assess(pipeline).Deals) // PIPERULE1009
                    Console.WriteLine(deal);
            }
        """,
        """
        void Print(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator
                    .Assess(pipeline, cores: 1); // PIPERULE1009
                Console.WriteLine(assessment.AsOf);
                assessment.Deals.ToList().ForEach(deal => Console.WriteLine($"{deal} {assessment.Rulebook}"));
            }
        """,
        """
        void Print(Evaluator evaluator, IEnumerable<Pipeline> customers)
            {
                foreach (var assessment in evaluator.Assess(customers)) // PIPERULE1009
                    Console.WriteLine(assessment.Deals.Count);
            }
        """,
        """
        CoverageTable Cover(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline); // PIPERULE1009
                return CoverageTable.Create(assessment);
            }
        """,
        """
        CoverageTable Cover(Evaluator evaluator, Pipeline pipeline) => CoverageTable.Create(evaluator.Assess(pipeline)); // PIPERULE1009
        """,
        """
        int Both(Evaluator evaluator, Pipeline pipeline, Unrelated other) => evaluator.Assess(pipeline).Deals.Count + other.Problems; // PIPERULE1009
        """);

    private static readonly string s_readOrGone = Each(
        """
        Assessment Made(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline);
        """,
        """
        int Problems(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline).Problems.Count;
        """,
        """
        void Print(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline);
                foreach (var problem in assessment.Problems)
                    Console.WriteLine(problem);
                Console.WriteLine(assessment.Deals.Count);
            }
        """,
        """
        void Print(Evaluator evaluator, Pipeline pipeline)
            {
                foreach (var problem in pipeline.Problems)
                    Console.WriteLine(problem);
                Console.WriteLine(evaluator.Assess(pipeline).Deals.Count);
            }
        """,
        """
        void Print(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline);
                Console.WriteLine(assessment.Deals.Count);
                Elsewhere(assessment);
            }

            private static void Elsewhere(Assessment assessment) => Console.WriteLine(assessment.Deals.Count);
        """,
        """
        Assessment Made(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline);
                Console.WriteLine(assessment.Deals.Count);
                return assessment;
            }
        """,
        """
        void Keep(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline);
                Console.WriteLine(assessment.Deals.Count);
                s_last = assessment;
            }

            private static Assessment? s_last;
        """,
        """
        bool IsClean(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline) is { Problems.Count: 0, Deals.Count: > 0 };
        """,
        """
        bool IsNew(Evaluator evaluator, Pipeline pipeline, ISet<Assessment> seen) => seen.Add(evaluator.Assess(pipeline));
        """,
        """
        void Warm(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline);
        """,
        """
        void Unused(Evaluator evaluator, Pipeline pipeline)
            {
                var assessment = evaluator.Assess(pipeline);
            }
        """,
        """
        Stance One(Evaluator evaluator, DealContext deal) => evaluator.Assess(deal).Stance;
        """,
        """
        int Given(Assessment assessment) => assessment.Deals.Count;
        """,
        """
        int Other(Unrelated other) => other.Assess().Length;
        """);

    [Fact]
    public void An_assessment_whose_problems_nobody_sees_is_told() => Analyzed.AsMarked(s_unread);

    [Fact]
    public void Where_problems_are_read_or_the_assessment_goes_elsewhere_nothing_is_told() => Analyzed.AsMarked(s_readOrGone);

    [Fact]
    public void It_is_information() => Assert.All(Analyzed.Found(s_unread), found => Assert.Equal(DiagnosticSeverity.Info, found.Severity));

    [Fact]
    public void Code_that_is_still_being_written_does_not_stop_it() =>
        Assert.Empty(Unfinished.Failures(new PIPERULE1009ProblemsNeverLookedAt(), s_unread));

    // The session of PipelineRules.NRules, which need not be there.
    [Fact]
    public void A_session_assesses_too() => Analyzed.AsMarked("""
        namespace PipelineRules.NRules
        {
            public sealed class PipelineSession { public PipelineRules.Assessment Assess() => null!; }
        }

        public static class Case
        {
            public static int Read(PipelineRules.NRules.PipelineSession session) => session.Assess().Deals.Count; // PIPERULE1009
            public static int Seen(PipelineRules.NRules.PipelineSession session) => session.Assess().Problems.Count;
        }
        """);

    private static string Each(params string[] members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Coverage;
        using PipelineRules.Facts;

        public sealed class Unrelated
        {
            public int Problems => 0;
            public string Assess() => "";
        }

        {{string.Join("\n", members.Select((member, place) => $$"""
        public static class Case{{place}}
        {
            public static {{member}}
        }
        """))}}
        """;
}
