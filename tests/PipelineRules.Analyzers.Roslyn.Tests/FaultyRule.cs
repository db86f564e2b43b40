namespace PipelineRules.Analyzers.Tests;

/// <summary>A rule with many faults.</summary>
internal static class FaultyRule
{
    public const string Source = """
        using System;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;

        namespace Contoso;

        [Rule("Closes In Time", CapOnNo =Stance.Unproven, CapOnUnknown =Stance.Unproven)] // PIPERULE0004 PIPERULE0010
        public class ClosesInTime : DealRule // PIPERULE0003
        {
            private int _asked; // PIPERULE0006

            protected override bool Concerns(DealContext deal) => DateTime.Now.Year > 2000 && ++_asked > 0; // PIPERULE0001

            protected override Answer Judge(DealContext deal) => deal.CloseDate <= deal.LatestSignatureDate // PIPERULE0002
                ? Yes("closes in time")
                : No("closes late", ask: ""); // PIPERULE0007
        }
        """;
}
