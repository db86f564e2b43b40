using System;
using System.Linq;
using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Calendars;

/// <summary>Whether a date that the customer stated explains the day of a win or a push, so that it says nothing of the seller.</summary>
internal static class CustomersDates
{
    private const int Near = 3;

    /// <summary>
    /// Whether a deal was won within three days of a day that the customer stated: to sign, to have it, or to sign in time to have it.
    /// </summary>
    public static bool ExplainWin(DealContext deal, LocalDate wonOn) =>
        IsNear(deal.SigningInForce?.SignsOn, wonOn)
        || (deal.DateInForce is { } stated && (IsNear(stated.MustHaveDate, wonOn) || IsNear(deal.LatestSignatureDate, wonOn)));

    /// <summary>
    /// Whether the customer stated a later must-have date than before within the policy's days before or after a push: the push is theirs.
    /// </summary>
    public static bool ExplainPush(DealContext deal, LocalDate on, Policy policy)
    {
        LocalDate? before = null;
        foreach (var statement in deal.Statements.Where(statement => statement.MustHaveDate is not null))
        {
            if (statement.MustHaveDate > before && Period.DaysBetween(statement.On, on) is var days
                && days <= policy.StatementDaysBefore && -days <= policy.StatementDaysAfter)
                return true;
            before = statement.MustHaveDate;
        }
        return false;
    }

    private static bool IsNear(LocalDate? stated, LocalDate day) =>
        stated is { } known && Math.Abs(Period.DaysBetween(known, day)) <= Near;
}
