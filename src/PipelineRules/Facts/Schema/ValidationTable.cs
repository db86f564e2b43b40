using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class ValidationTable
{
    private static readonly TableBuilder<Validation> s_table = new(
        "validations", "statement",
        "The statements: what stakeholders, or documents of the customers', said, one row for what was said on one day. "
        + "What a statement does not carry it says nothing of.");

    public static readonly ValueProperty<Validation, string?> Priority = s_table.Reference(
        "priority", "priorities", "The id of the priority they spoke of.",
        one => one.Priority, (one, to) => one with { Priority = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, string?> Stakeholder = s_table.Reference(
        "stakeholder", "stakeholders", "The id of the stakeholder who spoke; absent for a document, which must have a source.",
        one => one.Stakeholder, (one, to) => one with { Stakeholder = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, LocalDate?> On = s_table.Day(
        "on", "The day on which they did. Without it the statement cannot count.", one => one.On, (one, to) => one with { On = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<Validation, ValidationOutcome?> Outcome = s_table.Enum<ValidationOutcome>(
        "outcome",
        "What they said of the priority itself; absent when they said nothing of it. "
        + "confirmed: it stands as recorded. changed: it stands, but has changed. denied: it is no priority.",
        one => one.Outcome, (one, to) => one with { Outcome = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, EvidenceLevel> Evidence = s_table.Enum(
        "evidence", EvidenceLevel.Unknown,
        "How well that is founded. sellerAssumed: the seller supposes it. customerStated: the stakeholder said so. "
        + "customerEvidenced: a second person or a document of the customer's says so too. Only the last two count as the customer's word.",
        one => one.Evidence, (one, to) => one with { Evidence = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, LocalDate?> MustHaveDate = s_table.Day(
        "mustHaveDate", "The must-have date they stated; absent when they stated none.",
        one => one.MustHaveDate, (one, to) => one with { MustHaveDate = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, string?> RecordedBy = s_table.Reference(
        "recordedBy", "team", "The id of the team member who wrote it down.",
        one => one.RecordedBy, (one, to) => one with { RecordedBy = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, string?> Source = s_table.Text(
        "source", "Where it can be looked up: a call, a mail, a document.",
        one => one.Source, (one, to) => one with { Source = to }, PastView.AsRecorded, recurs: true);
    public static readonly ValueProperty<Validation, int?> Rank = s_table.WholeNumber(
        "rank", "The place that they gave the priority, 1 the highest; absent when they gave it none.",
        one => one.Rank, (one, to) => one with { Rank = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, IReadOnlyList<string>?> Goals = s_table.References(
        "goals", "goals", "The ids of the corporate goals that they said it serves.",
        one => one.Goals, (one, to) => one with { Goals = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, string?> Deal = s_table.Reference(
        "deal", "deals",
        "The id of the deal that the fit, the date or the signing day is about; absent when it is about none in particular.",
        one => one.Deal, (one, to) => one with { Deal = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, SolutionFit?> Fit = s_table.Enum<SolutionFit>(
        "fit", "Whether the solution matches the need, as they said; absent when they said nothing of it.",
        one => one.Fit, (one, to) => one with { Fit = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, LocalDate?> SignsOn = s_table.Day(
        "signsOn", "The day on which they mean to sign; absent when they named none.",
        one => one.SignsOn, (one, to) => one with { SignsOn = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Validation, LocalDate?> RecordedOn = s_table.Day(
        "recordedOn",
        "The day on which it was entered, from which on it is seen; absent when not known, and then it is seen from the day it was said.",
        one => one.RecordedOn, (one, to) => one with { RecordedOn = to }, PastView.AsRecorded);

    public static TypedTable<Validation> Table { get; } = s_table.Build(
        row => new(
            Priority[row], Stakeholder[row], On[row], Outcome[row], Evidence[row], MustHaveDate[row], RecordedBy[row], Source[row],
            Rank[row], Goals[row], Deal[row], Fit[row], SignsOn[row], RecordedOn[row]),
        facts => facts.Validations, (facts, rows) => facts with { Validations = rows }, Stakeholder, Priority);
}
