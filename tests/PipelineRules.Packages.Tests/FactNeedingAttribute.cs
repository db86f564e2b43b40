namespace PipelineRules.Packages.Tests;

/// <summary>A test that is skipped where the machine has none of the programs it needs.</summary>
internal sealed class FactNeedingAttribute : FactAttribute
{
    public FactNeedingAttribute(params string[] oneOf)
    {
        if (!oneOf.Any(Machine.Has))
            Skip = $"this machine has no {string.Join(" and no ", oneOf)}";
    }
}
