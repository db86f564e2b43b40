using System.Globalization;
using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests;

public sealed class TextTests
{
    private static readonly DealContext s_deal = Some.Facts.Context();

    [Fact]
    public void Text_is_not_even_looked_at_until_somebody_reads_it()
    {
        var looked = new Looked();
        Assert.Null(new Looking(looked).Evaluate(s_deal).Reason);
        Assert.Equal(0, looked.Times);
    }

    [Fact]
    public void Text_is_put_together_when_it_is_read()
    {
        var looked = new Looked();
        Assert.Equal("seen {once} on 2026-11-02", new Looking(looked).Explain(s_deal).Reason!.ToString());
        Assert.Equal(1, looked.Times);
    }

    [Fact]
    public void A_translation_keeps_the_values() =>
        Assert.Equal(
            "am 02.11.2026 gesehen",
            new Looking(new Looked()).Explain(s_deal).Reason!.ToString("am {1:dd.MM.uuuu} gesehen", CultureInfo.InvariantCulture));

    [Fact]
    public void An_answer_without_words_allocates_nothing()
    {
        var rules = Rulebook.BuiltIn.Rules.Select(rule => rule.Rule).ToArray();
        Array.ForEach(rules, rule => rule.Evaluate(s_deal));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            foreach (var rule in rules)
                rule.Evaluate(s_deal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2000);
    }

    private sealed class Looked
    {
        public int Times { get; set; }

        public override string ToString()
        {
            Times++;
            return "once";
        }
    }

    [Rule("contoso/looking")]
    private sealed class Looking(Looked looked) : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes($"seen {{{looked}}} on {deal.AsOf}");
    }
}
