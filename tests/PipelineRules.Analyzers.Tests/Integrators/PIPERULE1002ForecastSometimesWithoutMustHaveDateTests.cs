using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Tests.Integrators;

public sealed class PIPERULE1002ForecastSometimesWithoutMustHaveDateTests
{
    [Fact]
    public void When_the_date_is_missing_on_some_path_it_is_said() => Analyzed.AsMarked("""
        using NodaTime;
        using PipelineRules.Facts;

        internal static class Imports
        {
            public static Deal Read(LocalDate? due)
            {
                var deal = new Deal("d1", MustHaveDate: due);
                if (due is null)
                    System.Console.WriteLine("no date");
                return deal with { CloseDate = new LocalDate(2026, 3, 31), Priority = null }; // PIPERULE1002
            }
        }
        """);

    [Fact]
    public void The_words_name_the_deal_and_the_member()
    {
        var found = Assert.Single(Analyzed.Found("""
            using System;
            using PipelineRules.Annotations;

            internal sealed class Sale
            {
                [MustHaveDate] public DateTime? NeededBy { get; set; }
                [ForecastCloseDate] public DateTime? ClosesOn { get; set; }

                public static void Forecast(Sale sale, DateTime day, bool known)
                {
                    sale.NeededBy = known ? day : null;
                    _ = day.Year;
                    sale.ClosesOn = day;
                }
            }
            """));
        Assert.Equal(
            "'sale' is forecast here, because 'ClosesOn' is set, and 'NeededBy' is missing on some path to this point",
            found.GetMessage(null));
        // The deal, and where its date is given.
        Assert.Equal("sale", Text(found.AdditionalLocations[0]));
    }

    private static string Text(Location place) => $"{place.SourceTree?.GetText().ToString(place.SourceSpan)}";
}
