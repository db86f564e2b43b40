using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("PipelineRules.Packages.Tests.TidyFramework", "PipelineRules.Packages.Tests")]

namespace PipelineRules.Packages.Tests;

/// <summary>Runs the tests as ever, and takes their folders away after the last.</summary>
/// <param name="messageSink">Where the framework tells of troubles of its own.</param>
public sealed class TidyFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    protected override ITestFrameworkExecutor CreateExecutor(System.Reflection.AssemblyName assemblyName) =>
        new TidyExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}
