namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>How much one body may cost. Where it is spent nothing is reported.</summary>
internal sealed class Budget
{
    private const int Operations = 100_000;
    private const int Sizes = 600;
    // Far from the end of a thread's stack, and deeper than anybody writes by hand.
    private const int Levels = 250;

    /// <summary>How many operations have been run.</summary>
    public int Spent { get; private set; }

    /// <summary>How many operations stand within each other here.</summary>
    public int Level { get; private set; }

    public bool IsSpent { get; private set; }

    /// <summary>Spends on one operation.</summary>
    public bool Spend(int cost = 1)
    {
        Spent += cost;
        IsSpent |= Spent > Operations;
        return !IsSpent;
    }

    /// <summary>Spends on one operation inside another, which is left again.</summary>
    public bool Enter()
    {
        IsSpent |= ++Level > Levels;
        return Spend();
    }

    public void Leave() => Level--;

    /// <summary>Spends on keeping so many places and values apart.</summary>
    public void Keep(int size)
    {
        IsSpent |= size > Sizes;
        Spend(size / 8);
    }
}
