using PipelineRules.Assessments;
namespace PipelineRules.Reports;

/// <summary>One question to be asked about one deal.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Finding">The answer that the question would turn.</param>
/// <param name="Question">The question.</param>
public sealed record AskedQuestion(DealAssessment Deal, Finding Finding, Question Question);
