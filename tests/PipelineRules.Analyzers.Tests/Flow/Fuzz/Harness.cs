namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>
/// What the generated methods stand on, compiled with them: deals, helpers with their promises, and a sink that notes what it is given.
/// </summary>
/// <remarks>
/// It stands in a namespace of the framework, of which the engine holds that it changes no deal; else it would be silent once a deal had
/// been passed on.
/// </remarks>
internal static class Harness
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using PipelineRules.Annotations;

        namespace System.Fuzz;

        public sealed class Deal
        {
            [MustHaveDate] public DateOnly? Due { get; set; }
            [MemberNotNullWhen(true, nameof(Due))] public bool IsDated => Due is not null;
        }

        public static class T
        {
            public static readonly DateOnly Day = new(2026, 3, 31);
            public static readonly Dictionary<int, int> Hits = new();
            private static Random s_chance = new(1);
            private static int s_steps;

            public static void Start(int seed) { s_chance = new(seed); s_steps = 300; }
            public static bool Flip() { if (--s_steps < 0) throw new TimeoutException(); return s_chance.Next(2) == 0; }
            public static DateOnly? Maybe() => Flip() ? Day : null;
            public static Deal Load() => new() { Due = Maybe() };
            public static List<Deal> Some() => Enumerable.Range(0, s_chance.Next(4)).Select(_ => Load()).ToList();
            public static void MayThrow() { if (Flip()) throw new InvalidOperationException(); }
            public static void Sink(int number, [Forecasts] Deal deal) => Hits[number] = Hits.GetValueOrDefault(number) | (deal.Due is null ? 1 : 2);
            public static void SinkAll(int number, [Forecasts] IEnumerable<Deal> deals) { foreach (var deal in deals) Sink(number, deal); }
            public static void Ensure([EnsuresMustHaveDate] Deal deal) => deal.Due ??= Day;
            [return: EnsuresMustHaveDate] public static Deal Dated() => new() { Due = Day };
            public static bool HasDate([HasMustHaveDateWhen(true)] Deal deal) => deal.Due is not null;
            public static void Require([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }
            public static void Check([NotNull] DateOnly? due) { if (due is null) throw new ArgumentNullException(nameof(due)); }
            public static void Run(Action action) => action();
        }

        """;
}
