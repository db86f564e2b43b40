using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>What is said of the member that code names, be it declared or a logical name of a late-bound record.</summary>
internal static class MemberMarks
{
    public static Annotation Of(Shapes shapes, IMemberReferenceOperation member) =>
        member is IPropertyReferenceOperation { Arguments.Length: > 0 } && Members.NameOf(member) is { } name
            ? shapes.Marks.LateBound.Of(member.Instance?.Type, name.Trim('[', ']'))
            : shapes.Marks.Of(member.Member);
}
