using NRules.RuleModel;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.NRules.Aggregation;

/// <summary>What coverage is reckoned by: quotas, teams, rates and the day. A session has one, which other terms take the place of.</summary>
internal sealed class CoverageTerms(FactSet organisation, CoverageBasis basis, FiscalGrain grain, Policy policy) : IIdentityProvider
{
    public FactSet Organisation { get; } = organisation;

    public LiveCoverage Coverage() => new(Organisation, basis, grain, policy);

    public CoverageTerms With(FactSet organisation) => new(organisation, basis, grain, policy);

    public object GetIdentity() => typeof(CoverageTerms);
}
