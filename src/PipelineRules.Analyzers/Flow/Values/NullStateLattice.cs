using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The arithmetic of knowledge.</summary>
internal static class NullStateLattice
{
    private static readonly NullState[] s_strongest = [NullState.NotNull, NullState.Unknown, NullState.MaybeNull, NullState.Null];

    private const int Sets = 16;

    // It is asked at every step, so it is computed once.
    private static readonly NullState[] s_either =
        [.. Enumerable.Range(0, Sets * Sets).Select(both => Strongest((NullState)(both / Sets), (NullState)(both % Sets)))];

    public static bool May(this NullState nullState, NullState any) => (nullState & any) != 0;

    public static NullState Not(this NullState sense) => sense == NullState.NotNull ? NullState.Null : NullState.NotNull;

    /// <summary>What is known once more has been learned. Nothing when the two contradict each other.</summary>
    public static NullState Meet(this NullState before, NullState learned) =>
        (before.May(NullState.Open), learned.May(NullState.Open)) switch
    {
        (false, false) => before & learned,
        (true, false) => learned,
        (false, true) => before,
        _ when learned == NullState.Unknown && !before.May(NullState.Null) => before & ~NullState.MaybeNull | NullState.Unknown,
        _ => (before & learned).May(NullState.Open) ? before & learned : before,
    };

    /// <summary>What is known after other code had the value in its hands.</summary>
    public static NullState Escaped(this NullState nullState) =>
        nullState.May(NullState.Null | NullState.MaybeNull) ? nullState & NullState.NotNull | NullState.Unknown : nullState;

    /// <summary>What is known of a deal whose date either of two members may carry: the strongest of every combination.</summary>
    public static NullState Or(this NullState one, NullState other) => s_either[(int)one * Sets + (int)other];

    private static NullState Strongest(NullState one, NullState other)
    {
        var any = NullState.Bottom;
        foreach (var left in s_strongest.Where(bit => one.May(bit)))
            foreach (var right in s_strongest.Where(bit => other.May(bit)))
                any |= s_strongest.First(bit => bit == left || bit == right);
        return any;
    }
}
