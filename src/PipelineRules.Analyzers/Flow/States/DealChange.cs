using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Changes to deals: what is written to one may be written to another that may be the same.</summary>
internal static class DealChange
{
    /// <summary>Puts a value into a member of an object.</summary>
    public static void Member(State state, AbstractValue holder, string member, AbstractValue abstractValue)
    {
        state.Hold(new(holder, member), abstractValue);
        if (!state.Shapes.Find(holder.Type).Includes(member))
            return;
        var (knows, has) = (state.NullStateOf(abstractValue), state.NullStateOfDeal(holder));
        foreach (var other in state.Aliases.Find(holder))
            Perhaps(state, other, member, knows, has);
    }

    /// <summary>
    /// The date of a deal was looked at in a way that is not followed, so nobody can say any longer that nobody has.
    /// </summary>
    public static void Look(State state, AbstractValue deal)
    {
        if (!deal.IsConstant && state.NullStateOfDeal(deal) is var has && has.May(NullState.MaybeNull) && !has.May(NullState.Null))
            state.SetDeal(deal, has & ~NullState.MaybeNull | NullState.Unknown);
    }

    /// <summary>Other code has seen to it that a deal has its date.</summary>
    public static void Ensure(State state, AbstractValue deal)
    {
        var members = state.Shapes.Find(deal.Type).Members;
        foreach (var member in members)
            if (!member.CanChange && members.Length == 1)
                state.Assume(NullFact.NotNull(state.Read(deal, member.Name, member.Type)));
            else if (member.CanChange && state.NullStateOf(state.Read(deal, member.Name, member.Type)) != NullState.NotNull)
                Set(state, deal, member.Name, members.Length == 1 ? NullState.NotNull : NullState.Unknown, "?ensured ");
        state.SetDeal(deal, NullState.NotNull);
        foreach (var other in state.Aliases.Find(deal).Where(other => !other.IsConstant))
            EnsurePerhaps(state, other);
    }

    private static void EnsurePerhaps(State state, AbstractValue other)
    {
        var members = state.Shapes.Find(other.Type).Members;
        state.SetDeal(other, state.NullStateOfDeal(other) | NullState.NotNull);
        foreach (var member in members.Where(member => member.CanChange))
            Perhaps(state, other, member.Name, members.Length == 1 ? NullState.NotNull : NullState.Unknown, NullState.NotNull);
    }

    /// <summary>Says of a member no more than what is known of it now.</summary>
    public static void Set(State state, AbstractValue deal, string member, NullState nullState, string why)
    {
        var abstractValue = state.Values.Member(deal, why + member, state.Read(deal, member).Type);
        state.Set(abstractValue, nullState);
        state.Hold(new(deal, member), abstractValue);
    }

    private static void Perhaps(State state, AbstractValue other, string member, NullState knows, NullState has)
    {
        var before = state.NullStateOfDeal(other);
        Set(state, other, member, state.NullStateOf(state.Read(other, member)) | knows, "?perhaps ");
        state.SetDeal(other, before | has);
    }
}
