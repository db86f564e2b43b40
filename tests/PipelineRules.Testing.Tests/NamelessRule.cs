using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Tests;

internal sealed class NamelessRule : DealRule
{
    protected override Answer Judge(DealContext deal) => Yes("always");
}
