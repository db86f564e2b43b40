using NRules.RuleModel;

namespace PipelineRules.NRules.Definitions;

/// <summary>Facts that are there for as long as the match is that they follow from.</summary>
internal static class LinkedFacts
{
    private const string Key = "derived";

    /// <summary>The fact goes, though the match stays.</summary>
    public static void Take(IContext context)
    {
        if (context.GetLinked(Key) is { } fact)
            context.RetractLinked(Key, fact);
    }

    /// <summary>The fact comes with its match, or takes the place of the one that came before.</summary>
    public static void Put(IContext context, object fact)
    {
        if (context.GetLinked(Key) is null)
            context.InsertLinked(Key, fact);
        else
            context.UpdateLinked(Key, fact);
    }
}
