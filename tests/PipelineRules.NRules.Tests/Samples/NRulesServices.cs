using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using PipelineRules.NRules;

namespace PipelineRules.NRules.Tests.Samples;

/// <summary>Registers the rulebook with the rules beside it: one factory for the whole host.</summary>
public static class NRulesServices
{
    public static IServiceCollection AddNRules(this IServiceCollection services, Rulebook rulebook, params Type[] beside) =>
        services.AddSingleton(provider =>
        {
            var wired = new ServiceRules(provider);
            var repository = new RuleRepository(wired);
            repository.Load(rules => rules.From(beside));
            return rulebook.CompileForNRules(repository, wired);
        });
}
