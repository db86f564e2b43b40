using PipelineRules.Pipelines;
namespace PipelineRules.NRules.Definitions;

/// <summary>What is found of an open deal where a rulebook asks nothing, so that it stands somewhere. Nobody is told.</summary>
[Rule("pipeline-rules/deal-is-open")]
internal sealed class DealIsOpen : DealRule
{
    public static readonly ListedRule Listed = Rulebook.BuiltIn.With(new DealIsOpen()).Get("pipeline-rules/deal-is-open");

    protected override Answer Judge(DealContext deal) => Yes("is open");
}
