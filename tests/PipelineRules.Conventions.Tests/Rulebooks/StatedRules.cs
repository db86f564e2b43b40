using static PipelineRules.RuleTopic;
using static PipelineRules.Stance;

namespace PipelineRules.Conventions.Tests.Rulebooks;

/// <summary>The rule book, written out once more by hand: what the code is compared with.</summary>
internal static class StatedRules
{
    private const Stance NoCap = Proactive;

    public static readonly IReadOnlyList<StatedRule> All =
    [
        new("serves-a-customer-priority", Priority, No: Reactive, Unknown: Unproven),
        new("priority-has-an-executive-owner", Priority, No: Unproven, Unknown: Unproven),
        new("owner-runs-that-line-of-business", Priority, No: Unproven, Unknown: NoCap),
        new("priority-is-a-top-priority", Priority, No: Reactive, Unknown: Unproven),
        new("priority-links-to-a-corporate-goal", Priority, No: Unproven, Unknown: Unproven),
        new("current-and-desired-state-are-known", Priority, No: null, Unknown: NoCap),
        new("solution-matches-the-need", Priority, No: Reactive, Unknown: Unproven),

        new("must-have-date-is-known", Date, No: null, Unknown: Unproven),
        new("must-have-date-is-the-customers-own", Date, No: Unproven, Unknown: Unproven),
        new("must-have-date-has-stayed-put", Date, No: Unproven, Unknown: NoCap),
        new("must-have-date-has-a-driving-force", Date, No: null, Unknown: NoCap),
        new("must-have-date-is-ahead", Date, No: Unproven, Unknown: null),
        new("forecast-meets-the-must-have-date", Date, No: Unproven, Unknown: Unproven),
        new("forecast-is-anchored-to-the-must-have-date", Date, No: Unproven, Unknown: NoCap),
        new("forecast-is-not-the-sellers-period-end", Date, No: Unproven, Unknown: NoCap),
        new("time-is-left-to-sign-and-implement", Date, No: Unproven, Unknown: NoCap),

        new("stakeholder-confirmed-the-priority", Validation, No: Reactive, Unknown: Unproven),
        new("owner-stands-by-the-priority", Validation, No: Reactive, Unknown: NoCap),
        new("no-decider-denies-the-priority", Validation, No: Unproven, Unknown: null),
        new("confirmation-is-fresh", Validation, No: Unproven, Unknown: null),
        new("executive-confirmed-the-priority", Validation, No: Unproven, Unknown: null),
        new("executive-confirmation-is-fresh", Validation, No: Unproven, Unknown: null),
        new("several-stakeholders-confirmed", Validation, No: NoCap, Unknown: null),
        new("stakeholders-agree-on-the-date", Validation, No: Unproven, Unknown: NoCap),
        new("evidence-is-independent-of-the-seller", Validation, No: Unproven, Unknown: null),
        new("confirmed-since-the-priority-changed", Validation, No: Unproven, Unknown: null),

        new("close-date-has-stayed-put", RuleTopic.Movement, No: Reactive, Unknown: NoCap),
        new("close-date-was-not-pushed", RuleTopic.Movement, No: Unproven, Unknown: NoCap),
        new("close-date-has-stayed-in-its-quarter", RuleTopic.Movement, No: Reactive, Unknown: NoCap),
        new("close-date-is-ahead", RuleTopic.Movement, No: Unproven, Unknown: NoCap),

        new("forecast-rests-on-a-priority", Forecast, No: Reactive, Unknown: NoCap),
        new("forecast-rests-on-a-must-have-date", Forecast, No: Reactive, Unknown: null),
        new("commitment-knows-its-driving-force", Forecast, No: null, Unknown: Unproven),
        new("commitment-knows-its-lead-times", Forecast, No: null, Unknown: Unproven),
        new("clear-of-the-procurement-pile", Forecast, No: Unproven, Unknown: NoCap),
    ];
}
