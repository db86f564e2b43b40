using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PipelineRules.Packages.Tests;

/// <summary>Runs the tests of the assembly to the end, and then takes their folders away.</summary>
internal sealed class TidyExecutor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages)
    : XunitTestFrameworkExecutor(assembly, sources, messages)
{
    protected override async void RunTestCases(
        IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        using var runner = new TidyRunner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
        await runner.RunAsync();
    }
}
