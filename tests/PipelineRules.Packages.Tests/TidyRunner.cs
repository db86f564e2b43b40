using Xunit.Abstractions;
using Xunit.Sdk;

namespace PipelineRules.Packages.Tests;

/// <summary>Takes the folders away before it says that all tests are done: the process ends soon after.</summary>
internal sealed class TidyRunner(
    ITestAssembly assembly,
    IEnumerable<IXunitTestCase> tests,
    IMessageSink troubles,
    IMessageSink results,
    ITestFrameworkExecutionOptions options) : XunitTestAssemblyRunner(assembly, tests, troubles, results, options)
{
    protected override Task BeforeTestAssemblyFinishedAsync()
    {
        Scratch.Clear();
        return base.BeforeTestAssemblyFinishedAsync();
    }
}
