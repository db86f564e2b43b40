using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Calendars;

/// <summary>A recorded move of a deal's close date, and who made it.</summary>
internal readonly record struct SellersMove(Deal Deal, string? Seller, LocalDate On, LocalDate From, LocalDate To, bool IsCustomers)
{
    public bool IsPush => To > From;
}
