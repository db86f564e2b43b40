using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.Analyzers.Authors;

/// <summary>
/// What the members of a type change after it was made: fields that are assigned, collections that are filled, parameters of its
/// constructor that are kept and assigned.
/// </summary>
internal sealed class MutatedMembers
{
    private static readonly HashSet<string> s_fillers =
    [
        "Add", "AddOrUpdate", "AddRange", "Append", "Clear", "Dequeue", "Enqueue", "GetOrAdd", "Insert", "InsertRange", "Pop", "Push",
        "Remove", "RemoveAll", "RemoveAt",
        "Reverse", "Sort", "TryAdd", "TryDequeue", "TryPop", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    ];

    private readonly ConcurrentDictionary<ISymbol, bool> _changed = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a field, a property or a parameter is assigned after construction, or what it holds is.</summary>
    public bool Touch(ISymbol member) => _changed.ContainsKey(member);

    /// <summary>Collects the changes of a type while its members are looked at.</summary>
    public static MutatedMembers Collect(SymbolStartAnalysisContext symbol)
    {
        var mutatedMembers = new MutatedMembers();
        symbol.RegisterOperationAction(
            operation => mutatedMembers.Take(Target(operation.Operation), operation.ContainingSymbol),
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment,
            OperationKind.DeconstructionAssignment,
            OperationKind.Increment, OperationKind.Decrement, OperationKind.Argument, OperationKind.Invocation);
        return mutatedMembers;
    }

    private static IOperation? Target(IOperation change) => change switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        IInvocationOperation { Instance: { } collection, TargetMethod: var filler }
            when s_fillers.Contains(filler.Name) && IsCollection(filler.ContainingType) => collection,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } handed => handed.Value,
        _ => null,
    };

    private void Take(IOperation? target, ISymbol by)
    {
        if (target is ITupleOperation several)
            foreach (var element in several.Elements)
                Take(element, by);
        else if (Kept(target) is { } kept && !IsMaking(target, kept, by))
            _changed[kept] = true;
    }

    private static ISymbol? Kept(IOperation? place) => place switch
    {
        IArrayElementReferenceOperation element => Kept(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => Kept(element.Instance),
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } =>
            parameter,
        _ => null,
    };

    private static bool IsMaking(IOperation? target, ISymbol kept, ISymbol by) =>
        by is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } maker
        && (kept is IParameterSymbol ? SymbolEqualityComparer.Default.Equals(kept.ContainingSymbol, maker)
            : kept.IsStatic == maker.IsStatic)
        && target is not null && !target.IsInLambda();

    private static bool IsCollection(INamedTypeSymbol type) =>
        $"{type.ContainingNamespace}" is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent"
            or "System.Collections.ObjectModel" or "System.Text";
}
