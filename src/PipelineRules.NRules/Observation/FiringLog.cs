using Microsoft.Extensions.Logging;
using NRules.Diagnostics;

namespace PipelineRules.NRules.Observation;

/// <summary>Tells a log which rule fired on which deal, by their name and id.</summary>
internal static partial class FiringLog
{
    public static void Keep(IEventProvider events, ILogger log)
    {
        events.RuleFiredEvent += (_, fired) => Tell(fired, log);
        events.RhsExpressionFailedEvent += (_, failed) => Failed(log, RuleNames.Of(failed.Match.Rule), RuleNames.DealAmong(failed.Match.Facts)?.Id, failed.Exception);
    }

    private static void Tell(AgendaEventArgs fired, ILogger log)
    {
        if (log.IsEnabled(LogLevel.Debug))
            Fired(log, RuleNames.Of(fired.Rule), RuleNames.DealAmong(fired.Facts)?.Id);
    }

    [LoggerMessage(1, LogLevel.Debug, "Rule {Rule} fired on {Deal}")]
    private static partial void Fired(ILogger log, string rule, string? deal);

    [LoggerMessage(2, LogLevel.Error, "Rule {Rule} failed on {Deal}")]
    private static partial void Failed(ILogger log, string rule, string? deal, System.Exception? error);
}
