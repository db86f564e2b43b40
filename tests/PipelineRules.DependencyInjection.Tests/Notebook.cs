using Microsoft.Extensions.Logging;

namespace PipelineRules.DependencyInjection.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class Notebook : ILogger<Assessor>
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{eventId.Id} {logLevel}: {formatter(state, exception)}");
}
