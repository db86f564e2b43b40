namespace PipelineRules.Coverage;

/// <summary>The sums of one cell while they are added up.</summary>
internal sealed class Tally
{
    public DealSums Sums { get; private set; }

    public void Add(DealSums more) => Sums += more;
}
