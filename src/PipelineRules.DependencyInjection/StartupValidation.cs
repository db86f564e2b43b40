namespace PipelineRules.DependencyInjection;

/// <summary>Stands for the start of the host, where the rulebook and its policy are checked.</summary>
internal sealed class StartupValidation;
