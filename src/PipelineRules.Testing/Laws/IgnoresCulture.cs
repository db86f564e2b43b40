using System.Globalization;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Laws;

internal sealed class IgnoresCulture : RuleRequirement
{
    public override string Says => "a rule says the same in every culture";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline) => First(pipeline, deal => Difference(rule, deal));

    private static string? Difference(DealRule rule, DealContext deal)
    {
        var (here, abroad) = (Abroad(CultureInfo.InvariantCulture, rule, deal), Abroad(Foreign(), rule, deal));
        return here == abroad ? null : $"of {deal.Id} it said \"{here}\", and under another culture \"{abroad}\"";
    }

    private static string Abroad(CultureInfo culture, DealRule rule, DealContext deal)
    {
        var home = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return VerdictText.Describe(rule, deal);
        }
        finally
        {
            CultureInfo.CurrentCulture = home;
        }
    }

    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        (culture.NumberFormat.NegativeSign, culture.DateTimeFormat.DateSeparator) = ("~", "'");
        return culture;
    }
}
