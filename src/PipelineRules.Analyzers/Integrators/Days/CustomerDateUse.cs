using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>
/// Whether code has an eye on the customer's date: the must-have date, or the latest signature date that follows from it.
/// </summary>
internal sealed class CustomerDateUse(DealShapes dealShapes)
{
    private static readonly string[] s_names = ["MustHave", "LatestSignature"];
    private static readonly string[] s_weighing = ["Min", "Max", "CompareTo", "Compare"];

    /// <summary>Whether a value is made with that date, in whatever way.</summary>
    public bool IsIn(IOperation value) => IsIn(value, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <summary>Whether a body holds a day against that date.</summary>
    public bool IsWeighedIn(IOperation body) => body.Descendants().Any(operation => Weighs(operation) && IsIn(operation));

    private bool IsIn(IOperation value, HashSet<ISymbol> seen) => value.DescendantsAndSelf().Any(part => Is(part) || IsHeld(part, seen));

    private bool IsHeld(IOperation part, HashSet<ISymbol> seen) =>
        part is ILocalReferenceOperation local && seen.Add(local.Local) && ReachingValues.Find(local).Any(given => IsIn(given, seen));

    private bool Is(IOperation part) =>
        MarksOf(part).Has(AnnotationKind.MustHaveDate)
            || s_names.Any(name => ValueNames.Find(part).IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private Annotation MarksOf(IOperation part) => part switch
    {
        IMemberReferenceOperation member => MemberAnnotations.Find(dealShapes, member),
        IParameterReferenceOperation parameter => dealShapes.Marks.Find(parameter.Parameter),
        _ => Annotation.None,
    };

    private static bool Weighs(IOperation operation) => operation switch
    {
        IBinaryOperation comparison =>
            comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual,
        IInvocationOperation call => s_weighing.Contains(call.TargetMethod.Name),
        _ => false,
    };
}
