using System.Collections.Immutable;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The members of a type that carry the must-have date, and those that link a priority, which may carry it.</summary>
internal sealed record DealShape(ImmutableArray<DealMember> MustHaveDates, ImmutableArray<DealMember> Priorities)
{
    public static readonly DealShape None = new(ImmutableArray<DealMember>.Empty, ImmutableArray<DealMember>.Empty);

    /// <summary>The names of the members that carry the forecast close date.</summary>
    public ImmutableArray<string> CloseDates { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The names of all members that forecast.</summary>
    public ImmutableArray<string> Forecasting { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a logical name carries the date.</summary>
    public bool IsLateBound { get; } = MustHaveDates.Any(member => member.IsLateBound);

    public bool IsDeal => MustHaveDates.Length > 0;

    public ImmutableArray<DealMember> Members { get; } = MustHaveDates.AddRange(Priorities);

    public bool Includes(string member)
    {
        foreach (var one in Members)
            if (one.Name == member)
                return true;
        return false;
    }
}
