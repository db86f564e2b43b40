using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Coverage;

namespace PipelineRules.Benchmarks;

/// <summary>Says where the time goes, rule by rule, and what is allocated, stage by stage.</summary>
internal static class ProfileCommand
{
    public const string Verb = "profile";

    /// <summary>
    /// So few that they stay in the processor's cache: what a rule costs in itself, and not what it costs to fetch a deal.
    /// </summary>
    private const int FewDeals = 1_000;

    private const int Deals = 20_000;

    public static int Run()
    {
        var facts = GeneratedFacts.Of(Deals);
        var pipeline = Pipeline.From(facts);
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(pipeline);
        PrintRules(Pipeline.From(GeneratedFacts.Of(FewDeals)));
        PrintTypes("linking", () => Pipeline.From(facts));
        PrintTypes("assessing", () => new Evaluator(Rulebook.BuiltIn).Assess(pipeline));
        PrintTypes("coverage", () => CoverageTable.Create(assessment));
        return 0;
    }

    private static void PrintRules(Pipeline pipeline)
    {
        var contenders = Rulebook.BuiltIn.Rules.Select(rule => new Contender(rule.Name, "", () => Ask(rule.Rule, pipeline))).ToArray();
        Warm.Up(contenders.Select(contender => (Action)(() => contender.Run())), times: 40);
        var contest = new Contest(contenders, rounds: 5, times: 60);
        Console.WriteLine("| rule | ns an open deal |\n| --- | ---: |");
        foreach (var rule in contenders.OrderByDescending(rule => contest.Nanoseconds(rule.Name)))
            Console.WriteLine($"| {rule.Name} | {contest.Nanoseconds(rule.Name) / pipeline.OpenDeals.Count:F1} |");
    }

    private static int Ask(DealRule rule, Pipeline pipeline)
    {
        var yes = 0;
        foreach (var deal in pipeline.OpenDeals)
            yes += rule.Evaluate(deal).Kind == AnswerKind.Yes ? 1 : 0;
        return yes;
    }

    private static void PrintTypes(string stage, Action work)
    {
        Console.WriteLine($"\n| {stage} allocates | share |\n| --- | ---: |");
        foreach (var (type, share) in Allocations.Of(() => Array.ForEach(new int[20], _ => work())).Take(24))
            Console.WriteLine($"| {type} | {share:P0} |");
    }
}
