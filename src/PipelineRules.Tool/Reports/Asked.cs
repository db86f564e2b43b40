using PipelineRules.Assessments;

namespace PipelineRules.Tool.Reports;

/// <summary>One question to be asked about one deal.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Worth">What the deal weighs.</param>
/// <param name="Finding">The answer that the question would turn.</param>
/// <param name="Question">The question.</param>
internal sealed record Asked(DealAssessment Deal, decimal Worth, Finding Finding, Question Question)
{
    public string Customer => Name.OfCustomer(Deal.Deal);

    public string Of => Addressed.To(Question.Of);
}
