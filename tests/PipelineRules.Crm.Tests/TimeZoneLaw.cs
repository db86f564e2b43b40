using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace PipelineRules.Crm.Tests;

public sealed class TimeZoneLaw
{
    private static readonly string[] s_deals =
        ["Id,Category,CloseDate,MustHave", "D-1,commit,2026-10-31,2026-11-01", "D-2,commit,2026-11-02,2026-11-02",
            "D-3,bestCase,2027-01-31,2027-01-31"];

    [Property(MaxTest = 100, Arbitrary = [typeof(TimeZoneLaw)])]
    public void Days_of_the_calendar_give_the_same_verdict_under_every_time_zone(DateTimeZone file, DateTimeZone machine)
    {
        var verdicts = Verdicts("UTC");
        Environment.SetEnvironmentVariable("TZ", machine.Id);
        TimeZoneInfo.ClearCachedData();
        Assert.Equal(verdicts, Verdicts(file.Id));
    }

    public static Arbitrary<DateTimeZone> Zones() =>
        Gen.Elements(DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]).ToArray()).ToArbitrary();

    private static string[] Verdicts(string zone)
    {
        var map =
            Folder.DealMap(
                "\"category\": \"Category\", \"closeDate\": \"CloseDate\", \"mustHaveDate\": \"MustHave\"", $"\"timeZone\": \"{zone}\",");
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Folder.Mapped(map, s_deals)));
        return [.. assessment.Deals.SelectMany(deal => deal.Findings.Select(finding => $"{deal} {finding}: {finding.Reason}"))];
    }
}
