using FsCheck.Xunit;

namespace PipelineRules.Tests.Laws;

/// <summary>A property that holds for any facts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        Arbitrary = [typeof(AnyFacts)];
        MaxTest = 300;
        QuietOnSuccess = true;
    }
}
