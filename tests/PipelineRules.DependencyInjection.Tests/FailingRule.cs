using PipelineRules.Pipelines;
namespace PipelineRules.DependencyInjection.Tests;

[Rule("contoso/fails")]
internal sealed class FailingRule : DealRule
{
    protected override Answer Judge(DealContext deal) => throw new InvalidOperationException($"no answer for {deal.Customer}");
}
