using System;
using NodaTime;
using PipelineRules.Facts;

namespace Contoso.Sync.Quiet;

/// <summary>The same faults in a folder with severities of its own.</summary>
public static class Drafts
{
    public static Deal Committed(string id, LocalDate close) =>
        new(id, Category: DealCategory.Commit, CloseDate: close);

    public static Deal Closing(Deal deal, LocalDate close)
    {
        var unlinked = deal with { Priority = null };
        if (unlinked.MustHaveDate is null)
            Console.WriteLine($"{deal} has no must-have date");
        return unlinked with { CloseDate = close }; // PIPERULE1002 note
    }

    public static Deal Expected(Deal deal, LocalDate close) =>
        deal with { CloseDate = close }; // PIPERULE1003 warning
}
