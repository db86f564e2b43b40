using System.Globalization;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests;

public sealed class SentenceTests
{
    private static readonly Sentence s_sentence = new Saying().Explain(Some.Facts.Context()).Reason!;

    [Fact]
    public void A_sentence_has_numbered_places_for_its_values() =>
        Assert.Equal("{{braced}} {0:uuuu-MM-dd} {1}{2:N1}", s_sentence.Format);

    [Fact]
    public void Its_values_stay_values() => Assert.Equal([Some.Day, new Money(1.5m, "EUR"), 2.25m], s_sentence.Values);

    [Fact]
    public void It_is_written_as_its_format_has_it() =>
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, s_sentence.Format, [.. s_sentence.Values]), s_sentence.ToString());

    [Fact]
    public void Its_values_are_written_in_a_culture() =>
        Assert.Equal(
            "{braced} 2026-11-02 1,50 EUR2,3",
            s_sentence.ToString(null, new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }));

    [Fact]
    public void A_formatter_of_the_hosts_own_is_asked_for_every_value() =>
        Assert.Equal("{braced} ###", s_sentence.ToString(null, new Hidden()).Replace("# #", "##", StringComparison.Ordinal));

    [Fact]
    public void A_value_of_an_enumeration_is_written_in_words_and_stays_a_value()
    {
        var sentence = new Forecasting().Explain(Some.Facts.Context()).Reason!;
        Assert.Equal("most likely, not commit", sentence.ToString());
        Assert.Equal("nicht commit: most likely", sentence.ToString("nicht {1}: {0}", CultureInfo.InvariantCulture));
        Assert.Equal([DealCategory.MostLikely, DealCategory.Commit], sentence.Values);
    }

    [Rule("contoso/forecasting")]
    private sealed class Forecasting : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes($"{DealCategory.MostLikely}, not {DealCategory.Commit}");
    }

    [Rule("contoso/saying")]
    private sealed class Saying : DealRule
    {
        protected override Answer Judge(DealContext deal) => Yes($"{{braced}} {deal.AsOf} {new Money(1.5m, "EUR")}{2.25m:N1}");
    }

    private sealed class Hidden : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => "#";
    }
}
