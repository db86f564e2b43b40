using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PipelineRules.DependencyInjection.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void Without_more_the_rulebook_is_the_built_in_one()
    {
        using var provider = Given.Services(services => services.AddPipelineRules());
        Assert.Equal(
            Rulebook.BuiltIn.Rules.Select(rule => rule.Name), provider.GetRequiredService<Rulebook>().Rules.Select(rule => rule.Name));
        Assert.Equal(Policy.Default, provider.GetRequiredService<Policy>());
    }

    [Fact]
    public void Everything_is_registered_once_for_the_whole_host()
    {
        using var provider = Given.Services(services => services.AddPipelineRules().AddPipelineRules());
        using var scope = provider.CreateScope();
        Assert.All([typeof(Policy), typeof(Rulebook), typeof(Evaluator), typeof(Assessor)], type =>
            Assert.Same(Assert.Single(provider.GetServices(type)), scope.ServiceProvider.GetService(type)));
    }

    [Fact]
    public void Every_call_changes_the_same_rulebook_further()
    {
        using var provider = Given.Services(services => services
            .AddPipelineRules(rules => rules.With(new BudgetIsApproved()))
            .AddPipelineRules(rules => rules.AsAdvisory("contoso/budget-is-approved")));
        Assert.True(provider.GetRequiredService<Rulebook>().Get("contoso/budget-is-approved").IsAdvisory);
    }

    [Fact]
    public void A_policy_of_the_hosts_own_is_kept()
    {
        using var provider = Given.Services(services => services.AddSingleton(new Policy(topRank: 7)).AddPipelineRules());
        Assert.Equal(7, provider.GetRequiredService<Policy>().TopRank);
    }

    [Fact]
    public void A_section_counts_whichever_call_brings_it()
    {
        using var provider = Given.Services(services => services.AddPipelineRules().AddPipelineRules(Given.Section("topRank=5")));
        Assert.Equal(5, provider.GetRequiredService<Policy>().TopRank);
    }

    [Fact]
    public async Task A_host_with_a_bad_policy_does_not_start()
    {
        using var host = Host(services => services.AddPipelineRules(Given.Section("topRnk=5")));
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal("PipelineRules: \"topRnk\" is no setting of the policy (did you mean topRank?)", refused.Message);
    }

    [Fact]
    public async Task A_host_with_a_rulebook_that_cannot_be_does_not_start()
    {
        using var host = Host(services => services.AddPipelineRules(rules => rules.Without("no-such-rule")));
        await Assert.ThrowsAsync<ArgumentException>(() => host.StartAsync());
    }

    [Fact]
    public async Task A_host_with_good_ones_starts()
    {
        using var host = Host(services => services.AddPipelineRules(Given.Section("topRank=5")));
        await host.StartAsync();
        await host.StopAsync();
    }

    private static IHost Host(Action<IServiceCollection> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        add(builder.Services);
        return builder.Build();
    }
}
