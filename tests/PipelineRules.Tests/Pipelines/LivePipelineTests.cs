using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Pipelines;

public sealed class LivePipelineTests
{
    private readonly LivePipeline _live = LivePipeline.From(Some.Facts);

    [Fact]
    public void A_changed_deal_is_affected_and_its_former_self_gone()
    {
        var before = _live.Find("D-1");
        var change = _live.Put(Some.Deal with { CloseDate = null });
        Assert.Same(before, Assert.Single(change.Gone));
        Assert.Same(_live.Find("D-1"), Assert.Single(change.Affected));
        Assert.Null(_live.Find("D-1")!.CloseDate);
    }

    [Fact]
    public void A_deal_that_goes_is_gone_and_affects_no_other()
    {
        var change = _live.Remove(Some.Deal);
        Assert.Single(change.Gone);
        Assert.Empty(change.Affected);
        Assert.Empty(_live.Deals);
    }
}
