namespace PipelineRules.Facts.Schema;

internal static class QuotaTable
{
    private static readonly TableBuilder<Quota> s_table = new("quotas", "quota", "What team members are to win in fiscal periods.");

    public static readonly ValueProperty<Quota, string?> Owner = s_table.Reference(
        "owner", "team", "The id of the team member.", quota => quota.Owner, (quota, to) => quota with { Owner = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Quota, string?> Period = s_table.Text(
        "period", "The name of the fiscal period: a year, a quarter or a month.", quota => quota.Period,
        (quota, to) => quota with { Period = to },
        PastView.AsRecorded, recurs: true, example: "FY2027-Q1");
    public static readonly (ValueProperty<Quota, decimal?> Number, ValueProperty<Quota, string?> Currency) Amount = s_table.Money(
        "How much they are to win, in units of the currency.", quota => quota.Amount, (quota, to) => quota with { Amount = to },
        PastView.AsRecorded);

    public static TypedTable<Quota> Table { get; } = s_table.Build(
        row => new(Owner[row], Period[row], row.Money(Amount.Number, Amount.Currency)),
        facts => facts.Quotas, (facts, rows) => facts with { Quotas = rows }, Owner, Period);
}
