namespace PipelineRules.Analyzers.Flow.Bodies;

/// <summary>How much one body may cost. Where it is spent nothing is reported.</summary>
internal sealed class Budget
{
    /// <summary>How many operations have been run.</summary>
    public int Spent { get; private set; }

    /// <summary>How many operations stand within each other here.</summary>
    public int Level { get; private set; }

    public bool IsSpent { get; private set; }

    /// <summary>Spends on one operation.</summary>
    public bool Spend(int cost = 1)
    {
        Spent += cost;
        IsSpent |= Spent > Limits.Operations;
        return !IsSpent;
    }

    /// <summary>Spends on one operation inside another, which is left again.</summary>
    public bool Enter()
    {
        IsSpent |= ++Level > Limits.Nesting;
        return Spend();
    }

    public void Leave() => Level--;

    /// <summary>Spends on keeping so many places and values apart.</summary>
    public void Keep(int size)
    {
        IsSpent |= size > Limits.StateSize;
        Spend(size / 8);
    }
}
