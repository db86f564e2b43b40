namespace PipelineRules.Analyzers.Tests.Integrators;

/// <summary>Code of an integrator, over our deal and a sale of the integrator's own.</summary>
internal static class Sales
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using NodaTime;
        using PipelineRules.Annotations;
        using PipelineRules.Facts;

        """;

    private const string Sale = """

        public sealed class Sale
        {
            [MustHaveDate] public LocalDate? NeededBy { get; set; }
            [ForecastCloseDate] public LocalDate? ClosesOn { get; set; }
            [ForecastCategory("commit")] public string? Category { get; set; }
            public string Name { get; set; } = "";
        }

        public sealed record Initiative(string Id, LocalDate? Due = null);

        public static class Crm
        {
            public static void Commit([Forecasts] Sale sale) { }
            public static Task CommitAsync([Forecasts] Sale sale) => Task.CompletedTask;
            public static string Book([Forecasts] Deal deal) => deal.Id;
        }
        """;

    /// <summary>One class with these members.</summary>
    public static string Desk(string members) => Usings + $$"""

        internal static class Desk
        {
        {{members}}
        }
        """ + Sale;
}
