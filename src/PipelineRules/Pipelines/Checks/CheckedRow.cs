using System.Runtime.CompilerServices;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>One row of one table while it is checked: where to report what is wrong with it.</summary>
/// <param name="log">Where problems go.</param>
/// <param name="table">The row's table.</param>
/// <param name="id">The row's id, or the first thing it refers to.</param>
/// <param name="of">The second thing it refers to, for a table without ids.</param>
internal readonly struct CheckedRow(ProblemLog log, string table, string? id, string? of = null)
{
    private const int LongestText = 1000;

    private string? Fact => of is null ? id : $"{id} {of}";

    private string Named => string.IsNullOrWhiteSpace(Fact) ? $"a row of {table} without an id" : Printable.Of(Fact);

    public void Report(
        bool wrong, string code, string property, [InterpolatedStringHandlerArgument("wrong")] ProblemMessage problemMessage)
    {
        if (wrong)
            log.Add(code, table, Fact, property, $"{Named} {problemMessage.ToString()}");
    }

    public void Refers(string property, string what, string to) => Report(
        true, ProblemCodes.DanglingId, property, $"refers to the {what} {Printable.Of(to)}, which is not in the facts");

    public void Day(string property, LocalDate? day) => Report(
        !PlausibleDays.Holds(day), ProblemCodes.ImplausibleDay, property,
        $"has {property} {day:uuuu-MM-dd}, which nobody plans for");

    public void Text(string property, string? text) => Report(
        text is { Length: > LongestText }, ProblemCodes.TextTooLong, property, $"has a {property} of {text?.Length} characters");

    public void Money(string property, Money? money, string? reporting)
    {
        if (money is not { } amount)
            return;
        Report(amount.Amount < 0, ProblemCodes.NegativeAmount, property, $"has the {property} {amount}, which is below zero");
        Report(
            !AmountLimits.IsUsable(amount), ProblemCodes.AmountOutOfRange, property,
            $"has an {property} too large to be true, so it counts as unknown");
        Report(
            !CurrencyCodes.Knows(amount.Currency) && (amount.Currency.Length > 0 || reporting is null), ProblemCodes.UnknownCurrency,
                property,
            $"has its {property} in {Printable.Quoted(amount.Currency)}, which is no ISO 4217 currency");
    }
}
