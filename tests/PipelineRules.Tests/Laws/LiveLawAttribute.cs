using FsCheck.Xunit;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

/// <summary>A property that holds for any facts, whatever happens to them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LiveLawAttribute : PropertyAttribute
{
    public LiveLawAttribute()
    {
        Arbitrary = [typeof(Changes)];
        MaxTest = 200;
        QuietOnSuccess = true;
    }
}
