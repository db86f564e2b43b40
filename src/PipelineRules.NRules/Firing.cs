using NRules;
using PipelineRules.NRules.Definitions;

namespace PipelineRules.NRules;

/// <summary>Fires the rules of a session until nothing is left to fire.</summary>
/// <remarks>
/// What follows from our own rules spreads tier by tier, all findings together for example: that is several times cheaper than one by one,
/// and comes to the same. After a rule of an author's it spreads at once, as NRules does it.
/// </remarks>
internal static class Firing
{
    public static void All(ISession session)
    {
        while (!session.Agenda.IsEmpty)
        {
            var priority = session.Agenda.Peek().Rule.Priority;
            session.Fire(1);
            if (!RulePriority.IsOurs(priority) || session.Agenda.IsEmpty || session.Agenda.Peek().Rule.Priority != priority)
                session.PropagateLinked();
        }
    }
}
