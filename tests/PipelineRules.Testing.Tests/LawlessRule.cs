using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Tests;

/// <summary>A rule that judges as a test says.</summary>
[Rule("contoso/lawless", CapOnNo = Stance.Reactive)]
internal sealed class LawlessRule(Func<DealContext, LawlessRule, Answer> judge) : DealRule
{
    public Answer Agrees(string reason) => Yes(reason);

    public Answer Denies(string reason, string ask) => No(reason, ask);

    protected override Answer Judge(DealContext deal) => judge(deal, this);
}
