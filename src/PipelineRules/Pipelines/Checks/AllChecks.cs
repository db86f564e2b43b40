using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>Every check, table by table.</summary>
internal static class AllChecks
{
    /// <summary>Everything found wrong, what was found while linking included.</summary>
    public static IReadOnlyList<Problem> Run(FactGraph factGraph)
    {
        OrganizationChecks.Run(factGraph);
        CurrencyChecks.Run(factGraph);
        CustomerChecks.Run(factGraph);
        PriorityChecks.Run(factGraph);
        ValidationChecks.Run(factGraph);
        DealChecks.Run(factGraph);
        HistoryChecks.Run(factGraph);
        QuotaChecks.Run(factGraph);
        TeamChecks.Run(factGraph);
        WaiverChecks.Run(factGraph);
        FieldChecks.Run(factGraph);
        return factGraph.Problems.All;
    }
}
