using System;

namespace PipelineRules.Crm.Cells;

/// <summary>What the facts file calls a word of one of its lists.</summary>
internal static class WordName
{
    public static string Of<T>(T word) where T : struct, Enum
    {
        var name = word.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
