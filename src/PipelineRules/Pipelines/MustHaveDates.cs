using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>Which of several must-have dates is a deal's.</summary>
internal static class MustHaveDates
{
    public static bool Differ(Deal deal, PriorityContext? priority) =>
        deal.MustHaveDate is { } own && priority?.MustHaveDate is { } its && own != its;

    public static LocalDate? Of(Deal deal, PriorityContext? priority) => Differ(deal, priority)
        ? priority?.LatestStatedDate ?? deal.MustHaveDate
        : deal.MustHaveDate ?? priority?.MustHaveDate;
}
