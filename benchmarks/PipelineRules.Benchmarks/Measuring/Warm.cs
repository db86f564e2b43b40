namespace PipelineRules.Benchmarks.Measuring;

/// <summary>Runs work until the compiler has seen how it runs and has compiled it for the last time.</summary>
internal static class Warm
{
    public static void Up(IEnumerable<Action> work, int times = 12)
    {
        var all = work.ToArray();
        for (var stage = 0; stage < 5; stage++)
        {
            foreach (var one in all)
                for (var i = 0; i < times; i++)
                    one();
            Thread.Sleep(250);
        }
    }
}
