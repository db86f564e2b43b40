using Microsoft.Extensions.Logging;

namespace PipelineRules.NRules.Tests;

/// <summary>A log that keeps its lines.</summary>
public sealed class Lines : ILogger
{
    public List<string> Said { get; } = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Said.Add(formatter(state, exception));
}
