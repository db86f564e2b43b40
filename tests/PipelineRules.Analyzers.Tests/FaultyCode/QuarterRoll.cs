// What sales operations runs on the last evening of a quarter.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Fabrikam.Operations
{
    public sealed class QuarterRoll(FiscalCalendar calendar, IClock clock, DateTimeZone zone)
    {
        /// <summary>Pulls into the quarter whatever has a customer's date.</summary>
        public static Deal Commit(DealContext deal, FiscalPeriod quarter) => deal.Deal.MustHaveDate is null
            ? deal.Deal
            : deal.Deal with { CloseDate = quarter.End, Category = DealCategory.Commit }; // PIPERULE1005

        /// <summary>Books what the customer dated onto the seller's month.</summary>
        public Deal Book(string id, LocalDate mustHave)
        {
            var today = clock.GetCurrentInstant().InZone(zone).Date;
            var monthEnd = new LocalDate(today.Year, today.Month, CalendarSystem.Iso.GetDaysInMonth(today.Year, today.Month));
            return new Deal(id, CloseDate: monthEnd, Category: DealCategory.MostLikely, MustHaveDate: mustHave); // PIPERULE1005
        }

        /// <summary>Pushes what did not close, and says nothing of it.</summary>
        public IEnumerable<Deal> Push(IEnumerable<Deal> open)
        {
            foreach (var deal in open)
            {
                if (deal.MustHaveDate is null || calendar.PeriodOf(deal.CloseDate ?? LocalDate.MinIsoValue, FiscalGrain.Quarter) is null)
                    continue;
                yield return deal with { CloseDate = deal.CloseDate?.PlusMonths(3) }; // PIPERULE1006
            }
        }

        public static CloseDateChange Moved(Deal deal, LocalDate on, LocalDate before) => new(deal.Id, on, before, before.PlusDays(90)); // PIPERULE1006
    }
}
