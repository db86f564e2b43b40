using NRules.RuleModel;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.NRules.Aggregation;

/// <summary>
/// What coverage is computed by: quotas, teams, rates and the day. A session has one, which other terms take the place of.
/// </summary>
internal sealed class CoverageTerms(SalesOrganization organization, CoverageBasis basis, FiscalGrain grain, Policy policy)
    : IIdentityProvider
{
    public SalesOrganization Organization { get; } = organization;

    public LiveCoverage Coverage() => new(Organization, basis, grain, policy);

    public CoverageTerms With(SalesOrganization organization) => new(organization, basis, grain, policy);

    public object GetIdentity() => typeof(CoverageTerms);
}
