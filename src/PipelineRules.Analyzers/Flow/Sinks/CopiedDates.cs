using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>
/// Close dates that are copied from one deal to another together with the must-have date: nothing is forecast that was not forecast before.
/// </summary>
internal sealed class CopiedDates(DealShapes dealShapes)
{
    /// <summary>
    /// Whether an assignment, an argument or a call that gives a close date copies it, and what gives the must-have date there copies that
    /// of the same source.
    /// </summary>
    public bool IsCopied(IOperation filling) =>
        Sources(filling, AnnotationKind.ForecastCloseDate).ToList() is { Count: > 0 } sources && !IsMoved(filling)
        && Beside(filling)
            .Any(other => Sources(other, AnnotationKind.MustHaveDate | AnnotationKind.CustomerPriority).Any(sources.Contains));

    // The codes of the deals whose marked members are read in it.
    private IEnumerable<string> Sources(IOperation filling, AnnotationKind annotationKind) =>
        from value in Values(filling)
        from read in value.DescendantsAndSelf()
        where Of(read).Has(annotationKind)
        let source = Source(read)
        where source is not null
        select $"{source.Syntax}";

    private Annotation Of(IOperation read) => read switch
    {
        IMemberReferenceOperation member => MemberAnnotations.Find(dealShapes, member),
        IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] } call
            when AttributeWrites.Record(call, dealShapes) is { } record => dealShapes.Marks.LateBound.Find(record.Type, name),
        _ => Annotation.None,
    };

    private IOperation? Source(IOperation read) => read switch
    {
        IMemberReferenceOperation { Instance: IConditionalAccessInstanceOperation instance } => Accessed(instance),
        IMemberReferenceOperation member => AttributeBags.Record(member.Instance, dealShapes),
        IInvocationOperation call => AttributeWrites.Record(call, dealShapes),
        _ => null,
    };

    private static IOperation? Accessed(IOperation instance)
    {
        for (var (inner, around) = (instance, instance.Parent); around is not null; (inner, around) = (around, around.Parent))
            if (around is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        return null;
    }

    private static bool IsMoved(IOperation filling) =>
        Values(filling).SelectMany(value => value.DescendantsAndSelf()).Any(part => part switch
    {
        IInvocationOperation call =>
            call.TargetMethod.Name is var name
                && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Plus", StringComparison.Ordinal)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
        _ => false,
    });

    private static IEnumerable<IOperation> Values(IOperation filling) => filling switch
    {
        ISimpleAssignmentOperation assignment => [assignment.Value],
        IArgumentOperation argument => [argument.Value],
        IInvocationOperation call => call.Arguments.Skip(1).Select(argument => argument.Value),
        _ => [],
    };

    // What else is given to the same deal: in the same creation, or in the statements around.
    private static IEnumerable<IOperation> Beside(IOperation filling) => filling.Parent switch
    {
        IObjectCreationOperation made => Parts(made),
        IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation made } => Parts(made),
        IObjectOrCollectionInitializerOperation filled => filled.Initializers,
        IExpressionStatementOperation { Parent: IBlockOperation block } =>
            block.Operations.OfType<IExpressionStatementOperation>().Select(statement => statement.Operation)
                .Where(other => Receiver(other) == Receiver(filling)),
        _ => [],
    };

    private static IEnumerable<IOperation> Parts(IObjectCreationOperation made) =>
        made.Arguments.Concat(made.Initializer?.Initializers.AsEnumerable() ?? []);

    private static string? Receiver(IOperation filling) => filling switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } deal } } => $"{deal.Syntax}",
        IInvocationOperation { Instance: { } deal } => $"{deal.Syntax}",
        _ => null,
    };
}
