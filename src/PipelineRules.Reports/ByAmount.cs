using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports;

/// <summary>What is put before what on a page: by amount, and what has none last. It orders and is never shown.</summary>
internal static class ByAmount
{
    /// <summary>
    /// The amount to order a deal by: in the reporting currency where there is a rate, else as it is; null, which stands last, where it is
    /// not known.
    /// </summary>
    public static decimal? Of(DealContext deal, Pipeline pipeline) => pipeline.ReportingAmount(deal)?.Amount;

    /// <summary>The amount to order a customer by: what is not proactive there, in the one currency that has most of it.</summary>
    public static decimal? Of(IEnumerable<DealAssessment> customer, Pipeline pipeline) => customer
        .Where(deal => deal.Stance < Stance.Proactive)
        .Select(deal => pipeline.ReportingAmount(deal.Deal))
        .OfType<Facts.Money>()
        .GroupBy(money => money.Currency, (_, same) => same.Sum(money => money.Amount))
        .Cast<decimal?>()
        .Max();
}
