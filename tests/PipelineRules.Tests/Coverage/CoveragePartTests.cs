using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Tests.Coverage;

public sealed class CoveragePartTests
{
    private static readonly FiscalCalendar s_calendar = new GregorianFiscalCalendar();

    [Fact]
    public void A_part_by_another_basis_or_grain_is_refused()
    {
        var ledger = new CoverageLedger(Some.Facts.Organization);
        var quarter = CoveragePeriod.Parse("FY2027-Q1", s_calendar);
        ledger.Add(new CoveragePart("R-1", quarter, CoverageBasis.CloseDate, "EUR", default));
        Assert.Throws<ArgumentException>(() => ledger.Add(new CoveragePart("R-1", quarter, CoverageBasis.CustomerDate, "EUR", default)));
        Assert.Throws<ArgumentException>(
            () => ledger.Add(
                new CoveragePart("R-1", CoveragePeriod.Parse("fy2027-p03", s_calendar), CoverageBasis.CloseDate, "EUR", default)));
        Assert.Throws<ArgumentException>(() => ledger.Merge(new CoverageLedger(Some.Facts.Organization, CoverageBasis.CustomerDate)));
    }

    [Fact]
    public void A_name_of_no_period_is_refused()
    {
        Assert.Equal(CoveragePeriod.NoAmount, CoveragePeriod.Parse("noAmount", s_calendar));
        Assert.Equal(CoveragePeriod.Overdue, CoveragePeriod.Parse("overdue", s_calendar));
        Assert.Contains(
            "FY27-Q9", Assert.Throws<FormatException>(() => { CoveragePeriod.Parse("FY27-Q9", s_calendar); }).Message,
            StringComparison.Ordinal);
        Assert.False(CoveragePeriod.TryParse(null, s_calendar, out _));
    }
}
