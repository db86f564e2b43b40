using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace PipelineRules.NRules.Tests.Samples;

/// <summary>NRules' two doors for dependency injection, opened to the services of a host.</summary>
public sealed class ServiceRules(IServiceProvider services) : IRuleActivator, IDependencyResolver
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)ActivatorUtilities.CreateInstance(services, type)];

    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);
}
