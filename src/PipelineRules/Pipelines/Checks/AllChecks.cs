namespace PipelineRules.Pipelines.Checks;

/// <summary>Every check, table by table.</summary>
internal static class AllChecks
{
    public static void Run(Links links)
    {
        OrganisationChecks.Run(links);
        CurrencyChecks.Run(links);
        CustomerChecks.Run(links);
        PriorityChecks.Run(links);
        ValidationChecks.Run(links);
        DealChecks.Run(links);
        HistoryChecks.Run(links);
        QuotaChecks.Run(links);
        TeamChecks.Run(links);
        WaiverChecks.Run(links);
        FieldChecks.Run(links);
    }
}
