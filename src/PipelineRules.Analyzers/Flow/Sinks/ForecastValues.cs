using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Which values forecast, given to a member.</summary>
internal static class ForecastValues
{
    /// <summary>Whether a value forecasts: any day that is not nothing, and of the categories those that count.</summary>
    public static bool Includes(Annotation said, IOperation value) =>
        said.Has(AnnotationKind.ForecastCloseDate) && !IsNothing(value)
        || said.Has(AnnotationKind.ForecastCategory)
            && (Constant(value) is { } constant ? said.Counts(constant) : said.Counted.IsEmpty && !IsNothing(value));

    /// <summary>
    /// Whether the same creation states a category by which a deal is not forecast: then a close date does not forecast it either.
    /// </summary>
    public static bool IsDeclined(DealShapes dealShapes, IOperation part) => Creation(part) switch
    {
        IObjectCreationOperation creation =>
            creation.Arguments
                .Any(argument =>
                    argument.ArgumentKind == ArgumentKind.Explicit && Declines(dealShapes.Marks.Find(argument.Parameter), argument.Value))
            || creation.Initializer is { } filled && Declines(dealShapes, filled),
        IWithOperation changed => Declines(dealShapes, changed.Initializer),
        _ => false,
    };

    private static bool Declines(DealShapes dealShapes, IObjectOrCollectionInitializerOperation filled) =>
        filled.Initializers.OfType<IAssignmentOperation>()
        .Any(assignment =>
            assignment.Target is IMemberReferenceOperation member
                && Declines(MemberAnnotations.Find(dealShapes, member), assignment.Value));

    private static bool Declines(Annotation said, IOperation value) =>
        said.Has(AnnotationKind.ForecastCategory) && Constant(value) is { } constant && !said.Counts(constant);

    private static IOperation? Creation(IOperation part) =>
        part is IObjectCreationOperation ? part : part.Parent is IObjectOrCollectionInitializerOperation { Parent: var made } ? made : null;

    // A constant, also wrapped as option sets are: new OptionSetValue(3).
    private static object? Constant(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant,
        IConversionOperation conversion => Constant(conversion.Operand),
        IObjectCreationOperation { Arguments: [{ Value: var only }] } => Constant(only),
        _ => null,
    };

    private static bool IsNothing(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation { Type: var type } => TypeKinds.DefaultNullState(type) != NullState.NotNull,
        IConversionOperation conversion => IsNothing(conversion.Operand),
        _ => false,
    };
}
