using FsCheck.Xunit;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

/// <summary>A property that holds for any facts, and whatever happens to them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        Arbitrary = [typeof(AnyFacts), typeof(Changes)];
        MaxTest = 300;
        QuietOnSuccess = true;
    }
}
