using NodaTime;
using PipelineRules.Facts;

namespace Contoso.Desk;

/// <summary>Knows of the packages only through another project.</summary>
public static class Forecast
{
    public static Deal Committed(string id, LocalDate close) =>
        new(id, Category: DealCategory.Commit, CloseDate: close); // PIPERULE1001 warning
}
