using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Changes to deals: what is written to one may be written to another that may be the same.</summary>
internal static class Change
{
    /// <summary>Puts a value into a member of an object.</summary>
    public static void Member(State state, Value holder, string member, Value value)
    {
        state.Hold(new(holder, member), value);
        if (!state.Shapes.Of(holder.Type).Includes(member))
            return;
        var (knows, has) = (state.Of(value), state.OfDeal(holder));
        foreach (var other in state.Aliases.Of(holder))
            Perhaps(state, other, member, knows, has);
    }

    /// <summary>Other code has seen to it that a deal has its date.</summary>
    public static void Ensure(State state, Value deal)
    {
        var members = state.Shapes.Of(deal.Type).Members;
        foreach (var member in members)
            if (!member.CanChange && members.Length == 1)
                state.Learn(Fact.Given(state.Read(deal, member.Name, member.Type)));
            else if (member.CanChange && state.Of(state.Read(deal, member.Name, member.Type)) != Knowledge.Given)
                Set(state, deal, member.Name, members.Length == 1 ? Knowledge.Given : Knowledge.Beyond, "?ensured ");
        state.SetDeal(deal, Knowledge.Given);
        foreach (var other in state.Aliases.Of(deal).Where(other => !other.IsConstant))
            EnsurePerhaps(state, other);
    }

    private static void EnsurePerhaps(State state, Value other)
    {
        var members = state.Shapes.Of(other.Type).Members;
        state.SetDeal(other, state.OfDeal(other) | Knowledge.Given);
        foreach (var member in members.Where(member => member.CanChange))
            Perhaps(state, other, member.Name, members.Length == 1 ? Knowledge.Given : Knowledge.Beyond, Knowledge.Given);
    }

    /// <summary>Says of a member no more than what is known of it now.</summary>
    public static void Set(State state, Value deal, string member, Knowledge knowledge, string why)
    {
        var value = state.Table.Member(deal, why + member, state.Read(deal, member).Type);
        state.Set(value, knowledge);
        state.Hold(new(deal, member), value);
    }

    private static void Perhaps(State state, Value other, string member, Knowledge knows, Knowledge has)
    {
        var before = state.OfDeal(other);
        Set(state, other, member, state.Of(state.Read(other, member)) | knows, "?perhaps ");
        state.SetDeal(other, before | has);
    }
}
