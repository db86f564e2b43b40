using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;
using NodaTime;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.NRules.Definitions;
using PipelineRules.NRules.Identity;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules;

/// <summary>
/// A rulebook compiled for NRules: any number of sessions, each with facts of its own. It never changes and may be shared between threads.
/// </summary>
public sealed class PipelineSessionFactory
{
    private readonly ISessionFactory _factory;

    internal PipelineSessionFactory(Rulebook rulebook, AdditionalRules beside, IDependencyResolver? dependencies)
    {
        (Rulebook, Beside) = (rulebook, beside.Listed);
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(DealContextComparer.Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer(RowComparer.Instance);
        _factory = compiler.Compile(Definitions(rulebook).Concat(beside.Definitions));
        _factory.DependencyResolver = dependencies ?? _factory.DependencyResolver;
    }

    /// <summary>The rules that deals are asked.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>
    /// The rules from beside the rulebook whose classes wear a <see cref="RuleAttribute"/>, which says what their findings do.
    /// </summary>
    public IReadOnlyList<ListedRule> Beside { get; }

    /// <summary>A session that holds the facts of a pipeline, its rules fired.</summary>
    /// <param name="pipeline">The pipeline, which stays as it is.</param>
    /// <param name="asOf">The day as which everything is looked at; the pipeline's own when null.</param>
    /// <param name="basis">Whose date puts an open deal in a period of coverage.</param>
    /// <param name="grain">How long a period of coverage is.</param>
    /// <param name="log">Is told, at the level Debug, which rule fired on which deal; nobody when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The pipeline was linked with another policy than the rulebook's.</exception>
    public PipelineSession CreateSession(
        Pipeline pipeline,
        LocalDate? asOf = null,
        CoverageBasis basis = CoverageBasis.CloseDate,
        FiscalGrain grain = FiscalGrain.Quarter,
        ILogger? log = null)
    {
        var live = (pipeline ?? throw new ArgumentNullException(nameof(pipeline))).ToLive();
        live.MoveTo(asOf ?? pipeline.AsOfDay);
        return CreateSession(live, basis, grain, log);
    }

    /// <summary>A session over a live pipeline, its rules fired. From now on the pipeline is changed through the session alone.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="basis">Whose date puts an open deal in a period of coverage.</param>
    /// <param name="grain">How long a period of coverage is.</param>
    /// <param name="log">Is told, at the level Debug, which rule fired on which deal; nobody when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The pipeline was linked with another policy than the rulebook's.</exception>
    public PipelineSession CreateSession(
        LivePipeline pipeline, CoverageBasis basis = CoverageBasis.CloseDate, FiscalGrain grain = FiscalGrain.Quarter, ILogger? log = null)
    {
        var live = pipeline ?? throw new ArgumentNullException(nameof(pipeline));
        if (!live.Policy.Equals(Rulebook.Policy))
            throw new ArgumentException($"it has another policy than the rulebook {Rulebook.Name}; give both the same", nameof(pipeline));
        return new PipelineSession(this, live, new(live.Organization, basis, grain, live.Policy), _factory, log);
    }

    private static IEnumerable<IRuleDefinition> Definitions(Rulebook rulebook) =>
    [
        .. (rulebook.Rules.Count == 0 ? [DealIsOpen.Listed] : rulebook.Rules).Select(rule => new FindingsDefinition(rule).Definition()),
        new OpenDealDefinition(rulebook).Definition(),
        ClosedDealDefinition.Definition(),
        CoverageDefinition.Definition(),
    ];
}
