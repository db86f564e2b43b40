using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.Verdicts;

/// <summary>What is made of answers, stances, amounts and assessments.</summary>
public static class Rests
{
    public static int Counted(IReadOnlyList<DealAssessment> all)
    {
        var proactive = all.Count(deal => deal.Stance == Stance.Proactive); // PIPERULE1007
        var reactive = all.Count - proactive;
        return reactive;
    }

    public static List<DealAssessment> Excepted(List<DealAssessment> all)
    {
        var reactive = all.Except(all.Where(deal => deal.Stance == Stance.Proactive)).ToList(); // PIPERULE1007
        return reactive;
    }

    public static string Cast(DealAssessment deal) => (int)deal.Stance == 2 ? "proactive" : "reactive"; // PIPERULE1007

    public static string Cast_to_compare(DealAssessment deal) => (int)deal.Stance >= (int)Stance.Proactive ? "proactive" : "reactive"; // PIPERULE1007

    public static string Less(DealAssessment deal) => deal.Stance < Stance.Proactive ? "reactive" : "proactive"; // PIPERULE1007

    public static int Others(IReadOnlyList<DealAssessment> all) => all.Count - all.Count(deal => deal.Stance == Stance.Proactive);

    public static (int Proactive, int Unproven, int Reactive) Apart(IReadOnlyList<DealAssessment> all)
    {
        var proactive = all.Count(deal => deal.Stance == Stance.Proactive);
        var unproven = all.Count(deal => deal.Stance == Stance.Unproven);
        var reactive = all.Count - proactive - unproven;
        return (proactive, unproven, reactive);
    }

    public static int Number(DealAssessment deal) => (int)deal.Stance;
}

public static class Sums
{
    public static decimal Tuple(IEnumerable<Deal> all) => all.Aggregate((Sum: 0m, Count: 0), (sum, deal) => (sum.Sum + deal.Amount!.Value.Amount, sum.Count + 1)).Sum; // PIPERULE1008

    public static decimal Scalar(IEnumerable<Deal> all) => all.Aggregate(0m, (sum, deal) => sum + deal.Amount!.Value.Amount); // PIPERULE1008

    public static Dictionary<string, decimal> By_currency(IEnumerable<Deal> all) =>
        all.GroupBy(deal => deal.Amount!.Value.Currency)
            .ToDictionary(
                group => group.Key,
                group => group.Aggregate((Sum: 0m, Count: 0), (sum, deal) => (sum.Sum + deal.Amount!.Value.Amount, sum.Count + 1)).Sum);
}

public static class Assessed
{
    public static async Task<int> Run(Evaluator evaluator, Pipeline pipeline)
    {
        var assessment = await Task.Run(() => evaluator.Assess(pipeline)); // PIPERULE1009
        return assessment.Deals.Count;
    }

    public static IEnumerable<DealAssessment> Flattened(Evaluator evaluator, IEnumerable<Pipeline> pipelines) =>
        pipelines.Select(pipeline => evaluator.Assess(pipeline)).SelectMany(assessment => assessment.Deals); // PIPERULE1009

    public static int Matched(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline) is { Deals: { Count: > 0 } deals } ? deals.Count : 0; // PIPERULE1009

    public static int Named(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline) is { } assessment ? assessment.Deals.Count : 0; // PIPERULE1009

    public static int Matched_with_problems(Evaluator evaluator, Pipeline pipeline) =>
        evaluator.Assess(pipeline) is { Problems.Count: 0, Deals: var deals } ? deals.Count : throw new InvalidOperationException();

    public static async Task<Assessment> Handed_on(Evaluator evaluator, Pipeline pipeline) =>
        await Task.Run(() => evaluator.Assess(pipeline));

    public static async Task<int> Looked_at(Evaluator evaluator, Pipeline pipeline)
    {
        var assessment = await Task.Run(() => evaluator.Assess(pipeline));
        foreach (var problem in assessment.Problems)
            Console.WriteLine(problem);
        return assessment.Deals.Count;
    }
}

/// <summary>A rule whose comparison is kept in a local.</summary>
[Rule("contoso/local", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class ComparedInALocal : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        var late = deal.CloseDate > deal.MustHaveDate; // PIPERULE0002
        return late ? No("late", ask: "Why?") : deal.IsOpen ? Yes("in time") : Unknown("Is it?");
    }
}

/// <summary>A rule that compares by patterns.</summary>
[Rule("contoso/pattern", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class ComparedByAPattern : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Priority?.Rank is <= 3 ? Yes("high") : deal.IsOpen ? No("low", ask: "Why?") : Unknown("Is it?"); // PIPERULE0002
}

/// <summary>A rule that compares by a switch.</summary>
[Rule("contoso/switch", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class ComparedByASwitch : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Priority?.Rank switch
    {
        <= 3 => Yes("high"), // PIPERULE0002
        > 10 => Unknown("Is it?"),
        _ => No("low", ask: "Why?"),
    };
}

/// <summary>A rule that asks for null first.</summary>
[Rule("contoso/null-first", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class NullFirst : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Priority?.Rank switch
    {
        null => Unknown("Is it?"),
        <= 3 => Yes("high"),
        _ => No("low", ask: "Why?"),
    };
}

/// <summary>A rule whose question is empty.</summary>
[Rule("contoso/empty", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class EmptyQuestion : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        var ask = "";
        return deal.CloseDate is null ? Unknown(ask) : deal.IsOpen ? Yes("known") : No("closed", ask: "Why?"); // PIPERULE0007
    }
}

/// <summary>A rule whose question is filled later.</summary>
[Rule("contoso/filled", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class FilledQuestion : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        var ask = "";
        if (deal.CloseDate is null)
            ask = "When?";
        return deal.CloseDate is null ? Unknown(ask) : deal.IsOpen ? Yes("known") : No("closed", ask: "Why?");
    }
}
