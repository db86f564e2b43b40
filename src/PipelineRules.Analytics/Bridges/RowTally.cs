using System.Collections.Generic;

namespace PipelineRules.Analytics.Bridges;

/// <summary>The bars of one row while deals are added.</summary>
internal sealed class RowTally
{
    private const int Categories = (int)BridgeCategory.Ending + 1;
    private readonly decimal[] _added = new decimal[Categories];
    private readonly decimal[] _removed = new decimal[Categories];
    private readonly int[] _deals = new int[Categories];

    public void Add(BridgeCategory category, decimal amount)
    {
        (amount < 0 ? _removed : _added)[(int)category] += amount;
        _deals[(int)category]++;
    }

    /// <summary>The bars in their order, without empty ones.</summary>
    /// <param name="isBackward">Whether they are read from the later day to the earlier.</param>
    public IReadOnlyList<BridgeStep> ToSteps(bool isBackward)
    {
        var steps = new List<BridgeStep>();
        for (var category = BridgeCategory.Starting; category <= BridgeCategory.Ending; category++)
            if (Step(category, isBackward) is { } step && (step.Deals > 0 || !step.IsChange))
                steps.Add(step);
        return steps;
    }

    /// <summary>The bar that has a category's deals when the days change places.</summary>
    public static BridgeCategory Backward(BridgeCategory category) => category switch
    {
        BridgeCategory.Starting => BridgeCategory.Ending,
        BridgeCategory.Ending => BridgeCategory.Starting,
        _ => category,
    };

    public static bool IsChange(BridgeCategory category) => category is not (BridgeCategory.Starting or BridgeCategory.Ending);

    private BridgeStep Step(BridgeCategory category, bool isBackward)
    {
        var source = (int)(isBackward ? Backward(category) : category);
        var (added, removed) = isBackward && IsChange(category) ? (-_removed[source], -_added[source]) : (_added[source], _removed[source]);
        return new BridgeStep(category, added + removed, added, removed, _deals[source]);
    }
}
