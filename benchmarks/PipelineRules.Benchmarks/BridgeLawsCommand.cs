using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Analytics.Bridges;

namespace PipelineRules.Benchmarks;

/// <summary>Checks the laws of bridges on many random pairs of pipelines: each adds up, and the way back is the negative.</summary>
internal static class BridgeLawsCommand
{
    public const string Verb = "bridge-laws";

    private const int Batch = 1000;

    public static int Run(string[] arguments)
    {
        var pairs = arguments is [_, "--pairs", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000;
        var (broken, rows) = (0, 0L);
        Parallel.For(0, (pairs + Batch - 1) / Batch, batch =>
        {
            var facts = Testing.Pipelines.Facts().Generator.Sample(Batch + 1).ToArray();
            for (var pair = 0; pair < Batch; pair++)
            {
                var from = Assessed(facts[pair]);
                var to = Assessed(facts[pair + 1] with { AsOf = facts[pair].AsOf.PlusDays(1 + pair % 200) });
                var (there, back) = (Bridge.Create(from, to), Bridge.Create(to, from));
                Interlocked.Add(ref rows, there.Rows.Count);
                if (there.Rows.Zip(back.Rows).Any(row => !Holds(row.First, row.Second)))
                    Interlocked.Increment(ref broken);
            }
        });
        Console.WriteLine(FormattableString.Invariant($"{pairs:N0} pairs, {rows:N0} rows, {broken:N0} broken"));
        return broken == 0 ? 0 : 1;
    }

    private static bool Holds(BridgeRow there, BridgeRow back) => there.Residual == 0 && there.Starting == back.Ending
        && there.Ending == back.Starting && there.Steps.All(step => !step.IsChange || back[step.Category] == -step.Amount);

    private static Assessment Assessed(Facts.FactSet facts) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts), cores: 1);
}
