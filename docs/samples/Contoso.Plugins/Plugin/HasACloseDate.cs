using PipelineRules;
using PipelineRules.Pipelines;

namespace Contoso.Plugins
{
    /// <summary>A law of one's own, in the C# of the plug-in's day.</summary>
    [Rule("contoso/has-a-close-date", CapOnUnknown = Stance.Unproven)]
    public sealed class HasACloseDate : DealRule
    {
        protected override Answer Judge(DealContext deal) => deal.CloseDate == null
            ? Unknown(string.Format("When does {0} mean to sign {1}?", deal.Customer, deal.Name))
            : Yes("has a close date");
    }
}
