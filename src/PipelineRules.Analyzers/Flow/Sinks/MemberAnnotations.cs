using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>What is said of the member that code names, be it declared or a logical name of a late-bound record.</summary>
internal static class MemberAnnotations
{
    public static Annotation Find(DealShapes dealShapes, IMemberReferenceOperation member) =>
        member is IPropertyReferenceOperation { Arguments.Length: > 0 } && MemberKeys.NameOf(member) is { } name
            ? AttributeBags.IsApart(member.Instance) ? Annotation.None
            : dealShapes.Marks.LateBound.Find(AttributeBags.Record(member.Instance, dealShapes)?.Type, name.Trim('[', ']'))
            : dealShapes.Marks.Find(member.Member);
}
