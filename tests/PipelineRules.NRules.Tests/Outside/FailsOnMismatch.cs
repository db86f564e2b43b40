#nullable disable
using NRules.Fluent.Dsl;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Tests.Outside;

/// <summary>A rule beside the rulebook whose action fails.</summary>
[Rule("contoso/fails-on-mismatch")]
public sealed class FailsOnMismatch : Rule
{
    public override void Define()
    {
        DealContext deal = null;
        When().Match(() => deal, one => one.Mismatch != null);
        Then().Do(_ => Fail());
    }

    private static void Fail() => throw new InvalidOperationException("out of order");
}
