namespace PipelineRules.Conventions.Tests;

/// <summary>Holds a law of the house against what breaks it.</summary>
internal static class Convention
{
    /// <summary>Fails with what to do about it, and everything it is to be done to.</summary>
    public static void Holds(string repair, IEnumerable<string> offences)
    {
        var found = offences.ToList();
        Assert.True(found.Count == 0, $"{repair}:\n  {string.Join("\n  ", found)}");
    }
}
