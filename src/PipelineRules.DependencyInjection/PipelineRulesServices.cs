using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PipelineRules;
using PipelineRules.DependencyInjection;
using PipelineRules.DependencyInjection.Observation;
using PipelineRules.DependencyInjection.Policies;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PipelineRules.</summary>
public static class PipelineRulesServices
{
    /// <summary>
    /// Registers <see cref="Policy"/>, <see cref="Rulebook"/>, <see cref="Evaluator"/> and <see cref="Assessor"/>, each once for the whole
    /// host.
    /// </summary>
    /// <remarks>
    /// Called again, it changes the same rulebook further. A policy of the host's own is kept. The rulebook is built when the host starts,
    /// or when something first needs it; one
    /// that cannot be, with two rules of one name for example, fails there.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="rules">Makes the host's rulebook of the built-in one; null for no change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddPipelineRules(this IServiceCollection services, Func<Rulebook, Rulebook>? rules = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        services.AddSingleton(new RulebookChange(rules ?? (book => book)));
        services.TryAddSingleton(Policy.Default);
        services.TryAddSingleton(Rulebook);
        services.TryAddSingleton(provider => new Evaluator(provider.GetRequiredService<Rulebook>()));
        services.TryAddSingleton<Instruments>();
        services.TryAddSingleton(Assessor);
        services.AddOptions<StartupValidation>().Validate<Rulebook>((_, _) => true).ValidateOnStart();
        return services;
    }

    /// <summary>
    /// The same, with the settings of a section of the configuration, <c>{ "topRank": 5, "freshDays": 60 }</c> for example; the rule book's
    /// for the rest.
    /// </summary>
    /// <remarks>
    /// The settings are those of <see cref="Policy"/>; capitals make no difference. They are read once, when the host starts or when
    /// something first needs them, and a
    /// setting that is unknown, unreadable or outside its range fails there with an <see cref="OptionsValidationException"/> that names it.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="policy">The section that holds the settings; empty or absent is fine.</param>
    /// <param name="rules">Makes the host's rulebook of the built-in one; null for no change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="policy"/> is null.</exception>
    public static IServiceCollection AddPipelineRules(
        this IServiceCollection services, IConfiguration policy, Func<Rulebook, Rulebook>? rules = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        services.AddSingleton<IOptionsFactory<Policy>>(new PolicyFactory(policy ?? throw new ArgumentNullException(nameof(policy))));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Policy>>().Value);
        return services.AddPipelineRules(rules);
    }

    private static Rulebook Rulebook(IServiceProvider provider) => provider.GetServices<RulebookChange>()
        .Aggregate(PipelineRules.Rulebook.From(provider.GetRequiredService<Policy>()), (book, change) => change.Apply(book));

    private static Assessor Assessor(IServiceProvider provider) => new(
        provider.GetRequiredService<Evaluator>(),
        provider.GetRequiredService<Instruments>(),
        provider.GetService<ILogger<Assessor>>() ?? NullLogger<Assessor>.Instance);
}
