using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Finds where a marked member or parameter is given its day.</summary>
internal sealed class AssignedDays(DealShapes dealShapes)
{
    /// <summary>The kinds of operations that give days.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.Argument];

    /// <summary>The day that an operation gives to what carries one of these marks; null where it gives none.</summary>
    public AssignedDay? Find(IOperation operation, AnnotationKind marks) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation member } given
            when MemberAnnotations.Find(dealShapes, member).Has(marks) =>
            new(given, given.Value, MemberKeys.NameOf(member)?.Trim('[', ']') ?? member.Member.Name, member),
        IAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var parameter } } given
            when dealShapes.Marks.Find(parameter).Has(marks) =>
            new(given, given.Value, parameter.Name, null),
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.None or RefKind.In } parameter } given
            when dealShapes.Marks.Find(parameter).Has(marks) =>
            new(given, given.Value, parameter.Name, null),
        _ => null,
    };

    /// <summary>The days that a whole creation or <c>with</c> gives, or one of these alone.</summary>
    public IEnumerable<AssignedDay> FindAll(IOperation whole, AnnotationKind marks) =>
        Parts(whole).Select(part => Find(part, marks)).OfType<AssignedDay>();

    private static IEnumerable<IOperation> Parts(IOperation whole) => whole switch
    {
        IObjectCreationOperation made => made.Arguments.Concat(made.Initializer?.Initializers.AsEnumerable() ?? []),
        IWithOperation changed => changed.Initializer.Initializers,
        _ => [whole],
    };
}
