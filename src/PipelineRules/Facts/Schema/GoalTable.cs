using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class GoalTable
{
    private static readonly TableBuilder<CorporateGoal> s_table =
        new("goals", "goal", "What the customers' companies as a whole have set out to reach.");

    public static readonly ValueProperty<CorporateGoal, string?> Id = s_table.Id(
        "The goal's id, unique among goals.", goal => goal.Id, (goal, to) => goal with { Id = to });
    public static readonly ValueProperty<CorporateGoal, string?> Customer = s_table.Reference(
        "customer", "customers", "The id of the customer whose goal it is.", goal => goal.Customer,
        (goal, to) => goal with { Customer = to });
    public static readonly ValueProperty<CorporateGoal, string?> Statement = s_table.Text(
        "statement", "The goal in the customer's words.", goal => goal.Statement, (goal, to) => goal with { Statement = to });
    public static readonly ValueProperty<CorporateGoal, LocalDate?> Target = s_table.Day(
        "target", "The day the customer means to reach it by.", goal => goal.Target, (goal, to) => goal with { Target = to });

    public static TypedTable<CorporateGoal> Table { get; } = s_table.Build(
        row => new(Id[row] ?? "", Customer[row], Statement[row], Target[row]), facts => facts.Goals,
        (facts, rows) => facts with { Goals = rows });
}
