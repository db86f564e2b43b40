using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class StakeholderTable
{
    private static readonly TableBuilder<Stakeholder> s_table =
        new("stakeholders", "stakeholder", "The people at the customers who have a say.");

    public static readonly ValueProperty<Stakeholder, string?> Id = s_table.Id(
        "The stakeholder's id, unique among stakeholders.", one => one.Id, (one, to) => one with { Id = to });
    public static readonly ValueProperty<Stakeholder, string?> Customer = s_table.Reference(
        "customer", "customers", "The id of the customer they work for.", one => one.Customer, (one, to) => one with { Customer = to });
    public static readonly ValueProperty<Stakeholder, string?> Name = s_table.Text(
        "name", "Their name.", one => one.Name, (one, to) => one with { Name = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Stakeholder, StakeholderRole> Role = s_table.Enum(
        "role", StakeholderRole.Other,
        "What they have to do with a purchase. executive: leads the organisation or a line of business, and owns its priorities. "
        + "economicBuyer: decides on the money. champion: wants the solution and speaks for it inside. technical: judges whether it works. "
        + "procurement: runs the purchase. legal: agrees the contract. user: works with it.",
        one => one.Role, (one, to) => one with { Role = to });
    public static readonly ValueProperty<Stakeholder, string?> Title = s_table.Text(
        "title", "The title on their card.", one => one.Title, (one, to) => one with { Title = to }, PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<Stakeholder, string?> LineOfBusiness = s_table.Text(
        "lineOfBusiness",
        "The part of the organisation they run or speak for, as a path: Operations/Claims lies within Operations, and / is the whole "
            + "company.",
        one => one.LineOfBusiness, (one, to) => one with { LineOfBusiness = to }, example: "Operations");
    public static readonly ValueProperty<Stakeholder, LocalDate?> LeftOn = s_table.Day(
        "leftOn", "The first day on which they were no longer there; absent while they are.",
        one => one.LeftOn, (one, to) => one with { LeftOn = to }, PastView.Dated);

    public static TypedTable<Stakeholder> Table { get; } = s_table.Build(
        row => new(Id[row] ?? "", Customer[row], Name[row], Role[row], Title[row], LineOfBusiness[row], LeftOn[row]),
        facts => facts.Stakeholders, (facts, rows) => facts with { Stakeholders = rows });
}
