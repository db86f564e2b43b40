namespace PipelineRules.Facts.Schema;

internal static class CustomerTable
{
    private static readonly TableBuilder<Customer> s_table = new("customers", "customer", "The organisations that deals are made with.");

    public static readonly ValueProperty<Customer, string?> Id = s_table.Id(
        "The customer's id, unique among customers.", one => one.Id, (one, to) => one with { Id = to });
    public static readonly ValueProperty<Customer, string?> Name = s_table.Text(
        "name", "What the customer is called.", one => one.Name, (one, to) => one with { Name = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Customer, string?> Parent = s_table.Reference(
        "parent", "customers", "The id of the company that it belongs to; absent when it belongs to none.",
        one => one.Parent, (one, to) => one with { Parent = to });

    public static TypedTable<Customer> Table { get; } = s_table.Build(
        row => new(Id[row] ?? "", Name[row], Parent[row]), facts => facts.Customers, (facts, rows) => facts with { Customers = rows });
}
