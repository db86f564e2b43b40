namespace PipelineRules.Benchmarks.Measuring;

/// <summary>Contenders run in turn, round after round, each round from another one on, so that a noisy minute hits them all.</summary>
internal sealed class Contest
{
    private readonly Contender[] _contenders;

    private readonly Dictionary<string, List<Cost>> _costs;

    public Contest(Contender[] contenders, int rounds, int times)
    {
        _contenders = contenders;
        _costs = contenders.ToDictionary(contender => contender.Name, _ => new List<Cost>());
        for (var round = 0; round < rounds; round++)
            for (var turn = 0; turn < contenders.Length; turn++)
                Measure(contenders[(round + turn) % contenders.Length], times);
    }

    public IReadOnlyList<Contender> Contenders => _contenders;

    public double Nanoseconds(string name) => Median(_costs[name].Select(cost => cost.Nanoseconds));

    public double Bytes(string name) => Median(_costs[name].Select(cost => cost.Bytes));

    /// <summary>The median of the ratios of processor time within each round.</summary>
    public double Ratio(string name, string against) => Median(Ratios(name, against, cost => cost.Nanoseconds));

    /// <summary>The median of the ratios of time on the wall within each round.</summary>
    public double RatioOnTheWall(string name, string against) => Median(Ratios(name, against, cost => cost.OnTheWall));

    private IEnumerable<double> Ratios(string name, string against, Func<Cost, double> time) =>
        _costs[name].Zip(_costs[against], (one, other) => time(one) / time(other));

    private void Measure(Contender contender, int times) => _costs[contender.Name].Add(contender.Measured(times));

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
