using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PipelineRules;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.Answers;

/// <summary>What screens and exports make of answers, stances, sums and assessments.</summary>
public static class Lights
{
    public static string Three(DealAssessment deal) => deal.Stance switch
    {
        Stance.Proactive => "green",
        Stance.Unproven => "yellow",
        _ => "red",
    };

    public static int Best(IEnumerable<DealAssessment> all) => all.Count(deal => deal.Stance == Stance.Proactive);

    public static IEnumerable<DealAssessment> Open(IEnumerable<DealAssessment> all) => all.Where(deal => deal.Stance == Stance.Unproven);

    public static (int, int) Halves(IReadOnlyCollection<DealAssessment> all)
    {
        var reactive = all.Count(deal => deal.Stance == Stance.Reactive);
        return (reactive, all.Count - reactive);
    }

    public static ILookup<Stance, DealAssessment> By_stance(IEnumerable<DealAssessment> all) => all.ToLookup(deal => deal.Stance);

    public static string Both_named(DealAssessment deal) => deal.Stance is Stance.Unproven or Stance.Reactive ? "ask" : "go";

    public static int Sorted(DealAssessment one, DealAssessment other) => ((int)one.Stance).CompareTo((int)other.Stance);

    public static string Two(DealAssessment deal) => deal.Stance == Stance.Proactive ? "proactive" : "reactive"; // PIPERULE1007

    public static string By_if(DealAssessment deal)
    {
        if (deal.Stance == Stance.Proactive) // PIPERULE1007
            return "proactive";
        return "reactive";
    }

    public static string By_switch(DealAssessment deal) => deal.Stance switch
    {
        Stance.Proactive => "proactive",
        _ => "reactive", // PIPERULE1007
    };

    public static int Broken(DealAssessment deal) => deal.Findings.Count(finding => finding.Answer != AnswerKind.Yes); // PIPERULE1007

    public static bool Any_broken(DealAssessment deal) => deal.Findings.Any(finding => finding.Answer is not AnswerKind.Yes); // PIPERULE1007

    public static string Number(DealAssessment deal) => (int)deal.Stance > 1 ? "proactive" : "reactive"; // PIPERULE1007

    public static List<DealAssessment> Except_by(List<DealAssessment> all)
    {
        var proactive = all.Where(deal => deal.Stance == Stance.Proactive).ToList(); // PIPERULE1007
        var reactive = all.Except(proactive).ToList();
        return reactive;
    }
}

public static class Totals
{
    public static Money? By_money(IEnumerable<Money> all) => all.Aggregate((Money?)null, (sum, money) => sum is null ? money : sum + money);

    public static IEnumerable<decimal> Grouped(IEnumerable<Deal> all) =>
        all.Where(deal => deal.Amount is not null).GroupBy(deal => deal.Amount!.Value.Currency)
            .Select(group => group.Sum(deal => deal.Amount!.Value.Amount));

    public static decimal Filtered(IEnumerable<Deal> all, string currency) =>
        all.Where(deal => deal.Amount?.Currency == currency).Sum(deal => deal.Amount!.Value.Amount);

    public static decimal Converted(IEnumerable<Deal> all, IReadOnlyDictionary<string, decimal> rates) =>
        all.Sum(deal => deal.Amount is { } money ? money.Amount * rates[money.Currency] : 0);

    public static decimal Largest(IEnumerable<Deal> all) => all.Max(deal => deal.Amount?.Amount ?? 0);

    public static int Count(IEnumerable<Deal> all) => all.Aggregate((Count: 0, Last: ""), (sum, deal) => (sum.Count + 1, deal.Id)).Count;

    public static decimal Sum(IEnumerable<Deal> all) => all.Sum(deal => deal.Amount!.Value.Amount); // PIPERULE1008

    public static decimal Loop(IEnumerable<Deal> all)
    {
        var total = 0m;
        foreach (var deal in all)
            total += deal.Amount?.Amount ?? 0; // PIPERULE1008
        return total;
    }

    public static decimal Pair(IEnumerable<Deal> all)
    {
        var (sum, count) = all.Aggregate((0m, 0), (so, deal) => (so.Item1 + (deal.Amount?.Amount ?? 0), so.Item2 + 1)); // PIPERULE1008
        return sum / count;
    }

    public static decimal Anonymous(IEnumerable<Deal> all) =>
        all.Aggregate(new { Sum = 0m, Count = 0 }, (so, deal) => new { Sum = so.Sum + deal.Amount!.Value.Amount, Count = so.Count + 1 }).Sum; // PIPERULE1008

    public static decimal Projected(IEnumerable<Deal> all) => all.Select(deal => deal.Amount!.Value.Amount).Sum(); // PIPERULE1008

    public static decimal Two(Deal one, Deal other) => one.Amount!.Value.Amount + other.Amount!.Value.Amount; // PIPERULE1008
}

public static class Runs
{
    public static int Looked_at(Evaluator evaluator, Pipeline pipeline)
    {
        var assessment = evaluator.Assess(pipeline);
        if (assessment.Problems.Count > 0)
            throw new InvalidOperationException();
        return assessment.Deals.Count;
    }

    public static Assessment Returned(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline);

    public static void Passed(Evaluator evaluator, Pipeline pipeline, Action<Assessment> show) => show(evaluator.Assess(pipeline));

    public static async Task<int> Awaited(Evaluator evaluator, Pipeline pipeline)
    {
        var assessment = await Task.Run(() => evaluator.Assess(pipeline));
        Desk.Log(string.Join("\n", assessment.Problems.Select(problem => problem.Message)));
        return assessment.Deals.Count;
    }

    public static (int, int) Deconstructed(Evaluator evaluator, Pipeline pipeline) =>
        evaluator.Assess(pipeline) is { Deals: var deals, Problems: var problems }
        ? (deals.Count, problems.Count) : default;

    public static int Of_the_pipeline(Evaluator evaluator, Pipeline pipeline)
    {
        foreach (var problem in pipeline.Problems)
            Desk.Log(problem.Message);
        return evaluator.Assess(pipeline).Deals.Count;
    }

    public static int Chained(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline).Deals.Count; // PIPERULE1009

    public static int Kept(Evaluator evaluator, Pipeline pipeline)
    {
        var assessment = evaluator.Assess(pipeline); // PIPERULE1009
        return assessment.Deals.Count(deal => deal.Stance == Stance.Unproven);
    }

    public static async Task<int> Run_in_a_task(Evaluator evaluator, Pipeline pipeline) => (await Task.Run(() => evaluator.Assess(pipeline))).Deals.Count; // PIPERULE1009

    public static async Task<int> Started(Evaluator evaluator, Pipeline pipeline)
    {
        var running = Task.Run(() => evaluator.Assess(pipeline)); // PIPERULE1009
        return (await running).Deals.Count;
    }

    public static int Matched(Evaluator evaluator, Pipeline pipeline) => evaluator.Assess(pipeline) is { Deals.Count: > 0 and var count } ? count : 0; // PIPERULE1009

    public static List<DealAssessment> Flattened(Evaluator evaluator, IEnumerable<Pipeline> all) =>
        all.SelectMany(pipeline => evaluator.Assess(pipeline).Deals).ToList(); // PIPERULE1009

    public static IEnumerable<DealAssessment> By_query(Evaluator evaluator, IEnumerable<Pipeline> all) =>
        from pipeline in all
        from deal in evaluator.Assess(pipeline).Deals // PIPERULE1009
        select deal;
}

/// <summary>A rule that keeps a comparison, and looks whether it could be made.</summary>
[Rule("contoso/asked-first", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class AskedFirst : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        if (deal.CloseDate is null || deal.MustHaveDate is null)
            return Unknown("By when?");
        var late = deal.CloseDate > deal.MustHaveDate;
        return late ? No("late", ask: "Why?") : Yes("in time");
    }
}

/// <summary>A rule that compares in a condition.</summary>
[Rule("contoso/compared", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class Compared : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        if (deal.CloseDate > deal.MustHaveDate) // PIPERULE0002
            return No("late", ask: "Why?");
        return deal.IsOpen ? Yes("in time") : Unknown("Is it?");
    }
}

/// <summary>A rule that compares by a range.</summary>
[Rule("contoso/range", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class Ranged : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Priority?.Rank is > 0 and < 4 ? Yes("high") : deal.IsOpen ? No("low", ask: "Why?") : Unknown("Is it?"); // PIPERULE0002
}

/// <summary>A rule that asks a question of its own making.</summary>
[Rule("contoso/question", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class Questioned : DealRule
{
    private const string Empty = "";

    protected override Answer Judge(DealContext deal)
    {
        var question = deal.CloseDate is null ? "When?" : "Why?";
        if (deal.CloseDate is null)
            return Unknown(question);
        return deal.IsOpen ? Yes("known") : No("closed", ask: Empty); // PIPERULE0007
    }
}

/// <summary>A rule whose question is nothing but blanks.</summary>
[Rule("contoso/blank", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class Blank : DealRule
{
    protected override Answer Judge(DealContext deal)
    {
        string question = " ";
        return deal.CloseDate is null ? Unknown(question) : deal.IsOpen ? Yes("known") : No("closed", ask: "Why?"); // PIPERULE0007
    }
}
