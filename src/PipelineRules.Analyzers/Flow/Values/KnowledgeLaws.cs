using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.Values;

/// <summary>The arithmetic of knowledge.</summary>
internal static class KnowledgeLaws
{
    private static readonly Knowledge[] s_strongest = [Knowledge.Given, Knowledge.Beyond, Knowledge.Unchecked, Knowledge.Missing];

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

    /// <summary>What is known of a deal whose date any of several members may carry: the strongest of every combination.</summary>
    public static Knowledge AnyOf(IEnumerable<Knowledge> members) => members.Aggregate(Knowledge.Missing, AnyOf);

    private static Knowledge AnyOf(Knowledge one, Knowledge other)
    {
        var any = Knowledge.Nothing;
        foreach (var left in s_strongest.Where(bit => one.May(bit)))
            foreach (var right in s_strongest.Where(bit => other.May(bit)))
                any |= s_strongest.First(bit => bit == left || bit == right);
        return any;
    }
}
