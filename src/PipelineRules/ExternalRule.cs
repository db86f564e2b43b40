using PipelineRules.Pipelines;
namespace PipelineRules;

/// <summary>Stands in the list for a rule that is not asked, and states by itself what it finds.</summary>
internal sealed class ExternalRule : DealRule
{
    public static readonly ExternalRule Instance = new();

    protected override Answer Judge(DealContext deal) => NotApplicable("states what it finds by itself");
}
