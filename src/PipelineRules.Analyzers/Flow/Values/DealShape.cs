using System.Collections.Immutable;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The members of a type that carry the must-have date, and those that link a priority, which may carry it.</summary>
internal sealed record DealShape(ImmutableArray<DealMember> MustHaveDates, ImmutableArray<DealMember> Priorities)
{
    public static readonly DealShape None = new(ImmutableArray<DealMember>.Empty, ImmutableArray<DealMember>.Empty);

    public bool IsDeal => MustHaveDates.Length > 0;

    public ImmutableArray<DealMember> Members => MustHaveDates.AddRange(Priorities);

    public bool Includes(string member) => Members.Any(one => one.Name == member);
}
