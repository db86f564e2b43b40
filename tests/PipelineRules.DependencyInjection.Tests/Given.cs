using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PipelineRules.DependencyInjection.Tests;

internal static class Given
{
    public static IConfigurationSection Section(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(
            settings.Select(one => one.Split('=')).Select(pair => new KeyValuePair<string, string?>($"PipelineRules:{pair[0]}", pair[1])))
        .Build().GetSection("PipelineRules");

    public static ServiceProvider Services(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public static Policy Policy(params string[] settings)
    {
        using var provider = Services(services => services.AddPipelineRules(Section(settings)));
        return provider.GetRequiredService<Policy>();
    }
}
