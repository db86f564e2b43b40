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
            ? AttributeBags.IsApart(member.Instance) ? Annotation.None : shapes.Marks.LateBound.Of(AttributeBags.Record(member.Instance, shapes)?.Type, name.Trim('[', ']'))
            : shapes.Marks.Of(member.Member);
}
