namespace PipelineRules.NRules.Tests.Samples;

/// <summary>Whoever is to be told.</summary>
public interface INotifier
{
    void Tell(string news);
}
