using System;
using Microsoft.Extensions.Logging;
using NRules.Diagnostics;

namespace PipelineRules.NRules.Observation;

/// <summary>
/// Tells a log what NRules' own events tell: which rule found what in which deal, and which rule beside the rulebook fired on which, by
/// their name and id.
/// </summary>
internal static partial class FiringLog
{
    public static void Keep(IEventProvider events, ILogger log)
    {
        events.FactInsertedEvent += (_, came) => TellFound(came.Fact.Value, log);
        events.FactUpdatedEvent += (_, changed) => TellFound(changed.Fact.Value, log);
        events.RuleFiredEvent += (_, fired) => TellFired(fired, log);
        events.RhsExpressionFailedEvent += (_, failed) =>
            Failed(log, RuleNames.Find(failed.Match.Rule), RuleNames.DealAmong(failed.Match.Facts)?.Id, failed.Exception);
    }

    private static void TellFound(object? fact, ILogger log)
    {
        if (fact is Finding finding && log.IsEnabled(LogLevel.Debug))
            Found(log, finding.Rule.Name, finding.Answer, finding.Deal.Id);
    }

    private static void TellFired(AgendaEventArgs fired, ILogger log)
    {
        if (log.IsEnabled(LogLevel.Debug) && RuleNames.ClassOf(fired.Rule) is not null)
            Fired(log, RuleNames.Find(fired.Rule), RuleNames.DealAmong(fired.Facts)?.Id);
    }

    [LoggerMessage(1, LogLevel.Debug, "Rule {Rule} fired and found {Answer} on {Deal}")]
    private static partial void Found(ILogger log, string rule, AnswerKind answer, string deal);

    [LoggerMessage(2, LogLevel.Debug, "Rule {Rule} fired on {Deal}")]
    private static partial void Fired(ILogger log, string rule, string? deal);

    [LoggerMessage(3, LogLevel.Error, "Rule {Rule} failed on {Deal}")]
    private static partial void Failed(ILogger log, string rule, string? deal, Exception? error);
}
