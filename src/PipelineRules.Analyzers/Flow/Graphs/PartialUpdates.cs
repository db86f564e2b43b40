using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators;
using PipelineRules.Analyzers.Integrators.Days;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>
/// New objects that stand for records that are there already, by their ids, and carry what changes alone: what they do not carry is not
/// empty.
/// </summary>
/// <param name="uses">Where the locals of the body are used.</param>
/// <param name="dealShapes">The shapes of types.</param>
internal sealed class PartialUpdates(LocalUses uses, DealShapes dealShapes)
{
    private static readonly string[] s_updates = ["Update", "Upsert", "Attach", "Patch", "Merge", "Modify", "Entry"];
    private static readonly string[] s_creations = ["Create", "Add", "Insert"];

    private readonly ObjectDestinations _destinations = new(uses);
    private readonly Dictionary<SyntaxNode, bool> _known = [];

    /// <summary>Whether the creation, or the <c>with</c>, that stands in a piece of code makes one.</summary>
    public bool Include(SyntaxNode creation)
    {
        if (!_known.TryGetValue(creation, out var known))
            _known.Add(creation, known = uses.MadeAt(creation) is { } made && IsShell(made));
        return known;
    }

    private bool IsShell(IOperation made)
    {
        if (dealShapes.IsLateBound(made.Type) && LocalOf(made) is { } record && uses.Of(record).Any(IsFilledInLoop))
            return true;
        var destinations = _destinations.Of(made);
        var (ids, goesTo) = (Ids(made).ToList(), destinations.Select(NameAt).ToList());
        return ids.Count == 0
            ? goesTo.Exists(IsUpdate) && destinations.Any(NamesRecord)
            : goesTo.Exists(IsUpdate) || ids.Exists(IsGivenByStore) && !goesTo.Exists(IsCreation);
    }

    // What it is handed to is told beside it which record is meant: Update("Opportunity", id, fields), PatchAsync($"/deals/{id}", body).
    private static bool NamesRecord(IOperation destination) => destination is IArgumentOperation given && Beside(given)
        .Any(other => other != given && IsRecordName(other.Value));

    private static IEnumerable<IArgumentOperation> Beside(IArgumentOperation given) => given.Parent switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation made => made.Arguments,
        _ => Enumerable.Empty<IArgumentOperation>(),
    };

    private static bool IsRecordName(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => false,
        IConversionOperation conversion => IsRecordName(conversion.Operand),
        { Type: var type } => TypeKinds.OfValue(type) is { SpecialType: SpecialType.System_String or SpecialType.System_Int32
            or SpecialType.System_Int64 or SpecialType.System_Object } or { Name: "Guid" or "Uri" or "EntityReference" },
    };

    // Attributes are copied one by one, nobody can say which: entity[pair.Key] = pair.Value.
    private bool IsFilledInLoop(IOperation record) => record.Parent switch
    {
        IPropertyReferenceOperation bag when AttributeBags.Is(bag, dealShapes) => IsFilledInLoop(bag),
        IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue.HasValue: false }],
        Parent: ISimpleAssignmentOperation assignment } filled => assignment.Target == filled && IsInLoop(assignment),
        IInvocationOperation { Arguments: [{ Value.ConstantValue.HasValue: false }, ..] } call =>
            call.Instance == record && AttributeWrites.In(call) is null && IsInLoop(call),
        _ => false,
    };

    private static bool IsInLoop(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            if (at is ILoopOperation or IAnonymousFunctionOperation)
                return true;
        return false;
    }

    // The values that say which record it is: an id, or a key.
    private IEnumerable<IOperation> Ids(IOperation made) =>
        Within(made).Concat(LocalOf(made) is { } local ? Later(local).Concat(Keys(local)) : []);

    private IEnumerable<IOperation> Within(IOperation made) => made switch
    {
        IObjectCreationOperation creation =>
            creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && IsId(argument, creation))
                .Select(argument => argument.Value)
            .Concat(creation.Initializer?.Initializers.SelectMany(Assigned) ?? []),
        IWithOperation changed => changed.Initializer.Initializers.SelectMany(Assigned).Concat(Ids(changed.Operand)),
        IConversionOperation conversion => Within(conversion.Operand),
        _ => [],
    };

    private IEnumerable<IOperation> Later(ILocalSymbol local) => uses.Of(local).Select(use => use.Parent)
        .Where(member => member is IMemberReferenceOperation).Select(member => member?.Parent).OfType<ISimpleAssignmentOperation>()
        .SelectMany(Assigned);

    private IEnumerable<IOperation> Keys(ILocalSymbol local) =>
        uses.Of(local).Select(use => use.Parent).OfType<IPropertyReferenceOperation>().Where(keys => keys.Property.Name == "KeyAttributes");

    private static IEnumerable<IOperation> Assigned(IOperation part) => part switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment when IsKey(member) => [assignment.Value],
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "KeyAttributes" } keys } => [keys],
        _ => [],
    };

    // Of a late-bound record, whatever its constructor takes besides its logical name.
    private bool IsId(IArgumentOperation argument, IObjectCreationOperation creation) => argument.Parameter is { } parameter
        && (IsIdName(parameter.Name, creation.Type)
            || parameter.Ordinal > 0 && dealShapes.IsLateBound(creation.Type)
                && creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_String);

    private static bool IsKey(IMemberReferenceOperation member) =>
        member.Member.GetAttributes()
            .Any(attribute => attribute.AttributeClass?.Name is "KeyAttribute" or "PrimaryKeyAttribute" or "BsonIdAttribute")
        || IsIdName(MemberKeys.NameOf(member)?.Trim('[', ']') ?? "", member.Instance?.Type)
        || MemberKeys.NameOf(member) is ['[', ..] key && key.EndsWith("id]", StringComparison.Ordinal);

    private static bool IsIdName(string name, ITypeSymbol? type) =>
        name.Equals("Id", StringComparison.OrdinalIgnoreCase) || name.Equals($"{type?.Name}Id", StringComparison.OrdinalIgnoreCase)
            || name is "EntityId" or "RecordId" or "Key" or "RowKey" or "KeyAttributes";

    // Ids of these types are given by the store, so whoever has one has a record; of a text nobody can tell.
    private static bool IsGivenByStore(IOperation id) => id switch
    {
        IPropertyReferenceOperation { Property.Name: "KeyAttributes" } => true,
        IConversionOperation conversion => IsGivenByStore(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "NewGuid" or "CreateVersion7" or "NewSequentialGuid" }
            or IObjectCreationOperation { Arguments.Length: 0 } or IDefaultValueOperation or { ConstantValue.HasValue: true } => false,
        { Type: var type } => TypeKinds.OfValue(type) is { Name: "Guid" or "EntityReference" or "KeyAttributeCollection" }
            || TypeKinds.OfValue(type) is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 }
                && ValueNames.Find(id).EndsWith("id", StringComparison.OrdinalIgnoreCase),
    };

    private static ILocalSymbol? LocalOf(IOperation made) => made.Parent switch
    {
        IConversionOperation conversion => LocalOf(conversion),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => declared.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Value == made => local.Local,
        _ => null,
    };

    // What it is handed to: a method, or a request such as UpdateRequest.
    private static string NameAt(IOperation destination) => destination switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => IsCollection(call.TargetMethod) ? "" : call.TargetMethod.Name,
        IArgumentOperation { Parent: IObjectCreationOperation made } => made.Type?.Name ?? "",
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.ContainingType.Name,
        _ => "",
    };

    private static bool IsCollection(IMethodSymbol method) =>
        FrameworkNamespaces.IncludeSequences(method)
            && method.ContainingNamespace is { Name: "Generic" or "Concurrent" or "Immutable" or "ObjectModel" or "Linq" or "Collections" };

    private static bool IsUpdate(string name) => s_updates.Any(update => NameWords.Has(name, update));

    private static bool IsCreation(string name) => s_creations.Any(creation => name.StartsWith(creation, StringComparison.Ordinal));
}
