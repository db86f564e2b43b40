using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Effects;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>What it tells that a value matches a pattern.</summary>
internal sealed class PatternTest(OperationEvaluator operationEvaluator, State state)
{
    public ConditionFacts Check(IPatternOperation pattern, AbstractValue abstractValue, ITypeSymbol? type) => pattern switch
    {
        IConstantPatternOperation constant => Constant(constant, abstractValue, type),
        INegatedPatternOperation negated => Check(negated.Pattern, abstractValue, type).Not(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            Check(both.LeftPattern, abstractValue, type).And(Check(both.RightPattern, abstractValue, type)),
        IBinaryPatternOperation either =>
            Either(Check(either.LeftPattern, abstractValue, type), Check(either.RightPattern, abstractValue, type), abstractValue),
        IRecursivePatternOperation parts => Parts(parts, abstractValue, type),
        IRelationalPatternOperation => Values.ConditionFacts.True(NullFact.NotNull(abstractValue)),
        _ => Typed(pattern, abstractValue, type),
    };

    // By whichever member of a deal: then it has its date.
    private ConditionFacts Either(ConditionFacts left, ConditionFacts right, AbstractValue abstractValue)
    {
        var either = left.Or(right);
        return GivesDate(left.WhenTrue, abstractValue) && GivesDate(right.WhenTrue, abstractValue)
            ? either with { WhenTrue = either.WhenTrue.Add(Has(abstractValue)) }
            : either;
    }

    private bool GivesDate(ImmutableArray<NullFact> facts, AbstractValue deal) =>
        !deal.IsConstant
            && state.Shapes.Find(deal.Type).Members
                .Any(member => facts.Contains(NullFact.NotNull(state.Read(deal, member.Name, member.Type))));

    private NullFact Has(AbstractValue deal) => NullFact.NotNull(state.Values.Member(deal, AbstractValue.HasMustHaveDate));

    private ConditionFacts Typed(IPatternOperation pattern, AbstractValue abstractValue, ITypeSymbol? type) => pattern switch
    {
        IDeclarationPatternOperation declared => Declared(declared, abstractValue, type),
        ITypePatternOperation typed => OfType(typed.MatchedType, abstractValue, type),
        IListPatternOperation list => List(list, abstractValue),
        _ => Values.ConditionFacts.Nothing,
    };

    private ConditionFacts Constant(IConstantPatternOperation constant, AbstractValue abstractValue, ITypeSymbol? type) =>
        EqualityTest.Learn(state, abstractValue, operationEvaluator.Evaluate(constant.Value, state), type);

    private ConditionFacts Declared(IDeclarationPatternOperation declared, AbstractValue abstractValue, ITypeSymbol? type)
    {
        Bind(declared.DeclaredSymbol, declared, NarrowedDeal.To(state, declared.MatchedType, abstractValue));
        return declared.MatchesNull ? Values.ConditionFacts.Nothing : OfType(declared.MatchedType, abstractValue, type);
    }

    // A pattern of a value's own type fails on null alone.
    private ConditionFacts OfType(ITypeSymbol? matched, AbstractValue abstractValue, ITypeSymbol? type) =>
        matched is null || Covers(matched, type) ? Values.ConditionFacts.IsNotNull(abstractValue)
            : Values.ConditionFacts.True(NullFact.NotNull(abstractValue));

    private ConditionFacts Parts(IRecursivePatternOperation parts, AbstractValue abstractValue, ITypeSymbol? type)
    {
        var narrowed = NarrowedDeal.To(state, parts.MatchedType, abstractValue);
        Bind(parts.DeclaredSymbol, parts, narrowed);
        var checks = parts.PropertySubpatterns.Select(part => (CanFail: CanFail(part.Pattern), Check: Property(part, narrowed)))
            .Concat(
                parts.DeconstructionSubpatterns
                    .Select((part, place) => (CanFail: CanFail(part), Check: Position(parts, part, place, narrowed)))).ToList();
        var itself = OfType(parts.MatchedType, abstractValue, type);
        if (checks.Count == 0)
            return itself;
        var all = checks.Aggregate(itself, (sum, next) => sum.And(next.Check));
        // A deal that is null cannot be forecast, so when its one part does not match, that part tells.
        if (!Covers(parts.MatchedType, type))
            return all with { WhenFalse = ImmutableArray<NullFact>.Empty };
        var failing = checks.Where(check => check.CanFail).Select(check => check.Check).ToList();
        return failing.Count == 1 ? all with { WhenFalse = failing[0].WhenFalse }
            : all with { WhenFalse = Dated(failing, narrowed).Select(Has).ToImmutableArray() };
    }

    // Whichever of the checks fails, these deals have their date: { MustHaveDate: null, Priority: null or "" } does not match.
    private IEnumerable<AbstractValue> Dated(List<ConditionFacts> checks, AbstractValue matched) =>
        checks.Select(check => check.WhenFalse.Select(fact => DealOf(fact, matched)).OfType<AbstractValue>())
            .Aggregate<IEnumerable<AbstractValue>, IEnumerable<AbstractValue>?>(
                null, (common, next) => common is null ? next : common.Intersect(next)) ?? [];

    // The deal that has its date where a value is there.
    private AbstractValue? DealOf(NullFact fact, AbstractValue matched) =>
        fact.NullState != NullState.NotNull ? null
        : new[] { matched, fact.Value.Holder }.OfType<AbstractValue>()
            .FirstOrDefault(
                deal =>
                    !deal.IsConstant && (fact == Has(deal) || state.Shapes.Find(deal.Type).Members
                        .Any(member => state.Read(deal, member.Name, member.Type) == fact.Value)));

    private static bool CanFail(IPatternOperation pattern) =>
        pattern is not (IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true });

    private ConditionFacts Property(IPropertySubpatternOperation part, AbstractValue abstractValue)
    {
        if (MemberKeys.NameOf(part.Member) is not { } name || abstractValue.IsConstant && abstractValue != AbstractValue.Unknown)
            return Values.ConditionFacts.Nothing;
        var member = state.Read(abstractValue, name, part.Member.Type);
        if (part.Member is IPropertyReferenceOperation { Property: { GetMethod: { } getter, Type: var answered } }
            && TypeKinds.IsBool(answered) && !member.IsConstant && state.Shapes.IsDeal(abstractValue.Type)
            && operationEvaluator.Body.SummaryOf(getter) is { } summary)
            state.Imply(
                member, Calls.SummarizedCalls.Asked(
                    state, summary, place => place == MethodSummary.This ? abstractValue : null));
        var conditionFacts = Check(part.Pattern, member, part.Member.Type);
        return part.Member is IPropertyReferenceOperation { Property: var property } && TypeKinds.IsBool(property.Type)
            ? PipelineRules.Analyzers.Flow.Operations.Calls.Contracts
                .LearnFromProperty(state, member, property, abstractValue, abstractValue.Type, conditionFacts)
            : conditionFacts;
    }

    private ConditionFacts Position(IRecursivePatternOperation parts, IPatternOperation part, int place, AbstractValue abstractValue)
    {
        var name = parts.DeconstructSymbol is IMethodSymbol method ? method.Parameters.ElementAtOrDefault(place)?.Name : $"Item{place + 1}";
        return name is null || abstractValue.IsConstant ? Values.ConditionFacts.Nothing
            : Check(part, state.Read(abstractValue, name, part.InputType), part.InputType);
    }

    private ConditionFacts List(IListPatternOperation list, AbstractValue abstractValue)
    {
        Bind(list.DeclaredSymbol, list, abstractValue);
        var checks = list.Patterns.Where(part => part is not ISlicePatternOperation)
            .Select(
                part =>
                    Check(part, SequenceElements.Element(operationEvaluator, part, state, abstractValue, part.InputType), part.InputType));
        return checks.Aggregate(Values.ConditionFacts.True(NullFact.NotNull(abstractValue)), (sum, next) => sum.And(next));
    }

    private void Bind(ISymbol? symbol, IOperation pattern, AbstractValue abstractValue)
    {
        if (symbol is not null)
            operationEvaluator.Writer.Hold(symbol, abstractValue, pattern, state);
    }

    private bool Covers(ITypeSymbol? matched, ITypeSymbol? type) =>
        matched is null || type is null
            || operationEvaluator.Body.Compilation
                .ClassifyConversion(TypeKinds.OfValue(type) ?? type, matched) is { IsImplicit: true, IsUserDefined: false };
}
