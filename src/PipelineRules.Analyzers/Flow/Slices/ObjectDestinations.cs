using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Operations.Calls;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Slices;

/// <summary>Where objects that are made in a body go, by way of locals, collections and projections.</summary>
/// <param name="uses">Where the locals of the body are used.</param>
internal sealed class ObjectDestinations(LocalUses uses)
{
    /// <summary>
    /// The arguments, the assignments to members and the returns at which an object, or a collection that holds it, arrives.
    /// </summary>
    public IReadOnlyCollection<IOperation> Of(IOperation made)
    {
        var (found, seen, ahead) = (new List<IOperation>(), new HashSet<IOperation>(), new Queue<IOperation>([made]));
        while (ahead.Count > 0 && seen.Count < Limits.DestinationSteps)
            if (ahead.Dequeue() is var next && seen.Add(next))
                foreach (var further in Next(next, found))
                    ahead.Enqueue(further);
        return found;
    }

    private IEnumerable<IOperation> Next(IOperation value, List<IOperation> found)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or ISwitchExpressionArmOperation
                or ISwitchExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation
                or ITupleOperation or IDelegateCreationOperation or IAnonymousFunctionOperation or IBlockOperation
                or IConditionalAccessOperation or ITranslatedQueryOperation:
                return [value.Parent];
            case IConditionalOperation choice when choice.Condition != value:
                return [choice];
            case IObjectOrCollectionInitializerOperation { Parent: { } filled }:
                return [filled];
            case IMemberInitializerOperation { Parent: { } filled }:
                return [filled];
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return uses.Of(local);
            case IForEachLoopOperation loop when loop.Collection == value:
                return loop.Locals.SelectMany(uses.Of);
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                return Assigned(assignment, found);
            case IArgumentOperation argument:
                found.Add(argument);
                return Passed(argument);
            case IInvocationOperation { Instance: { } receiver } call when receiver == value && IsSequence(call):
                return [call];
            case IReturnOperation returned:
                found.Add(returned);
                return FunctionAround(returned) is { } lambda ? [lambda] : [];
            case { } parent when parent.Syntax is CollectionExpressionSyntax or SpreadElementSyntax:
                return [parent];
            default:
                return [];
        }
    }

    private IEnumerable<IOperation> Assigned(ISimpleAssignmentOperation assignment, List<IOperation> found)
    {
        if (assignment.Target is ILocalReferenceOperation local)
            return uses.Of(local.Local);
        found.Add(assignment);
        return assignment.Parent is IObjectOrCollectionInitializerOperation ? [assignment]
            : assignment.Parent is IAnonymousObjectCreationOperation made ? [made] : [];
    }

    // What is put into a collection, or is projected, goes where that goes.
    private IEnumerable<IOperation> Passed(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation made => [made],
        IInvocationOperation { Instance: ILocalReferenceOperation { Local: var collection } } call
            when FrameworkNamespaces.Include(call.TargetMethod) => uses.Of(collection),
        IInvocationOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } call =>
            call.Parent is { } filled ? [filled] : [],
        IInvocationOperation call when IsSequence(call) || call.TargetMethod.Name == "FromResult" => [call],
        _ => [],
    };

    private static bool IsSequence(IInvocationOperation call) =>
        FrameworkNamespaces.IncludeSequences(call.TargetMethod)
            && TypeKinds.ElementOf(TypeKinds.Awaited(call.TargetMethod.ReturnType)) is not null;

    private static IOperation? FunctionAround(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is IAnonymousFunctionOperation)
                return at;
            else if (at is ILocalFunctionOperation)
                return null;
        return null;
    }
}
