using BenchmarkDotNet.Running;
using PipelineRules.Benchmarks.Adversarial;
using PipelineRules.Benchmarks.Analyzers;
using PipelineRules.Benchmarks.Engines;
using PipelineRules.Benchmarks.Files;
using PipelineRules.Benchmarks.Statistics;

namespace PipelineRules.Benchmarks;

internal static class Program
{
    public static int Main(string[] arguments) => arguments switch
    {
        [FirstCall.Verb] => FirstCall.Run(),
        [CompareCommand.Verb, ..] => CompareCommand.Run(arguments),
        [EnginesCommand.Verb, ..] => EnginesCommand.Run(arguments),
        [DaysCommand.Verb, ..] => DaysCommand.Run(arguments),
        [AnalyticsCommand.Verb, ..] => AnalyticsCommand.Run(arguments),
        [BridgeLawsCommand.Verb, ..] => BridgeLawsCommand.Run(arguments),
        [AdversarialCommand.Verb, ..] => AdversarialCommand.Run(arguments),
        [LiveCommand.Verb, ..] => LiveCommand.Run(arguments),
        [GenerateCommand.Verb, ..] => GenerateCommand.Run(arguments),
        [ExportCommand.Verb, ..] => ExportCommand.Run(arguments),
        [ReadCommand.Verb, ..] => ReadCommand.Run(arguments),
        [ProfileCommand.Verb] => ProfileCommand.Run(),
        [AnalyzersCommand.Verb, ..] => AnalyzersCommand.Run(arguments),
        [BacktestProof.Verb, ..] => BacktestProof.Run(arguments),
        [CalendarProof.Verb, ..] => CalendarProof.Run(arguments),
        [PublicDeals.Verb, ..] => PublicDeals.Run(arguments),
        [SimulateCommand.Verb, ..] => SimulateCommand.Run(arguments),
        _ => LongRun(arguments),
    };

    private static int LongRun(string[] arguments)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
