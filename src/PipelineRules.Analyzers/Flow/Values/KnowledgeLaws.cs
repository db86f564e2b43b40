using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The arithmetic of knowledge.</summary>
internal static class KnowledgeLaws
{
    private static readonly Knowledge[] s_strongest = [Knowledge.Given, Knowledge.Beyond, Knowledge.Unchecked, Knowledge.Missing];

    private const int Sets = 16;

    // It is asked at every step, so it is reckoned once.
    private static readonly Knowledge[] s_either = [.. Enumerable.Range(0, Sets * Sets).Select(both => Strongest((Knowledge)(both / Sets), (Knowledge)(both % Sets)))];

    public static bool May(this Knowledge knowledge, Knowledge any) => (knowledge & any) != 0;

    public static Knowledge Not(this Knowledge sense) => sense == Knowledge.Given ? Knowledge.Missing : Knowledge.Given;

    /// <summary>What is known once more has been learned. Nothing when the two contradict each other.</summary>
    public static Knowledge Meet(this Knowledge before, Knowledge learned) => (before.May(Knowledge.Open), learned.May(Knowledge.Open)) switch
    {
        (false, false) => before & learned,
        (true, false) => learned,
        (false, true) => before,
        _ => (before & learned).May(Knowledge.Open) ? before & learned : before,
    };

    /// <summary>What is known after other code had the value in its hands.</summary>
    public static Knowledge Escaped(this Knowledge knowledge) =>
        knowledge.May(Knowledge.Missing | Knowledge.Unchecked) ? knowledge & Knowledge.Given | Knowledge.Beyond : knowledge;

    /// <summary>What is known of a deal whose date either of two members may carry: the strongest of every combination.</summary>
    public static Knowledge Or(this Knowledge one, Knowledge other) => s_either[(int)one * Sets + (int)other];

    private static Knowledge Strongest(Knowledge one, Knowledge other)
    {
        var any = Knowledge.Nothing;
        foreach (var left in s_strongest.Where(bit => one.May(bit)))
            foreach (var right in s_strongest.Where(bit => other.May(bit)))
                any |= s_strongest.First(bit => bit == left || bit == right);
        return any;
    }
}
