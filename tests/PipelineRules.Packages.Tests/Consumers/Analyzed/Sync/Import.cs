using System;
using NodaTime;
using PipelineRules.Facts;

namespace Contoso.Sync;

/// <summary>Takes deals over from a CRM, and forgets what the customer said.</summary>
public static class Import
{
    public static Deal Committed(string id, LocalDate close) =>
        new(id, Category: DealCategory.Commit, CloseDate: close); // PIPERULE1001 warning

    public static Deal Closing(Deal deal, LocalDate close)
    {
        var unlinked = deal with { Priority = null };
        if (unlinked.MustHaveDate is null)
            Console.WriteLine($"{deal} has no must-have date");
        return unlinked with { CloseDate = close }; // PIPERULE1002 warning
    }

    public static Deal Expected(Deal deal, LocalDate close) =>
        deal with { CloseDate = close }; // PIPERULE1003 note

    public static Deal Sound(string id, LocalDate close, LocalDate mustHave) =>
        new(id, Category: DealCategory.Commit, CloseDate: close, MustHaveDate: mustHave);
}
