using PipelineRules.NRules.Tests.Samples;

namespace PipelineRules.NRules.Tests;

/// <summary>What was told, in order.</summary>
public sealed class Heard : INotifier
{
    public List<string> News { get; } = [];

    public void Tell(string news) => News.Add(news);
}
