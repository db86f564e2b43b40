namespace PipelineRules.Analytics.Backtests;

/// <summary>What became of a deal that was open at a landmark, as far as the facts reach.</summary>
public enum DealOutcome
{
    /// <summary>Won by the last day of the fiscal quarter that it was forecast to close in, that day included.</summary>
    WonInPeriod,

    /// <summary>Won after that quarter.</summary>
    WonLater,

    /// <summary>Lost, in that quarter or after it.</summary>
    Lost,

    /// <summary>Open still, after that quarter.</summary>
    StillOpen,

    /// <summary>That quarter is not over yet, so that nobody can tell. It counts in no rate, whatever has become of it so far.</summary>
    NotYetKnown,

    /// <summary>
    /// On the landmark no close date was known of it, or one that no fiscal quarter holds, or one in a quarter that was over already: there
    /// is no forecast to compare with.
    /// </summary>
    WithoutForecast,

    /// <summary>
    /// Later facts do not tell: it is closed without a day, or on a day before the landmark, or no longer among the facts.
    /// </summary>
    Unrecorded,
}
