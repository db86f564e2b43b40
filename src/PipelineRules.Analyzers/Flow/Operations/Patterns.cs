using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.States;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.Operations;

/// <summary>What it tells that a value matches a pattern.</summary>
internal sealed class Patterns(Interpreter interpreter, State state)
{
    public Check Check(IPatternOperation pattern, Value value, ITypeSymbol? type) => pattern switch
    {
        IConstantPatternOperation constant => Constant(constant, value, type),
        INegatedPatternOperation negated => Check(negated.Pattern, value, type).Not(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Check(both.LeftPattern, value, type).And(Check(both.RightPattern, value, type)),
        IBinaryPatternOperation either => Either(Check(either.LeftPattern, value, type), Check(either.RightPattern, value, type), value),
        IRecursivePatternOperation parts => Parts(parts, value, type),
        IRelationalPatternOperation => Values.Check.True(Fact.Given(value)),
        _ => Typed(pattern, value, type),
    };

    // By whichever member of a deal: then it has its date.
    private Check Either(Check left, Check right, Value value)
    {
        var either = left.Or(right);
        return GivesDate(left.WhenTrue, value) && GivesDate(right.WhenTrue, value) ? either with { WhenTrue = either.WhenTrue.Add(Has(value)) } : either;
    }

    private bool GivesDate(ImmutableArray<Fact> facts, Value deal) =>
        !deal.IsConstant && state.Shapes.Of(deal.Type).Members.Any(member => facts.Contains(Fact.Given(state.Read(deal, member.Name, member.Type))));

    private Fact Has(Value deal) => Fact.Given(state.Table.Member(deal, Value.Has));

    private Check Typed(IPatternOperation pattern, Value value, ITypeSymbol? type) => pattern switch
    {
        IDeclarationPatternOperation declared => Declared(declared, value, type),
        ITypePatternOperation typed => OfType(typed.MatchedType, value, type),
        IListPatternOperation list => List(list, value),
        _ => Values.Check.Nothing,
    };

    private Check Constant(IConstantPatternOperation constant, Value value, ITypeSymbol? type) =>
        Equality.Of(state, value, interpreter.Evaluate(constant.Value, state), type);

    private Check Declared(IDeclarationPatternOperation declared, Value value, ITypeSymbol? type)
    {
        Bind(declared.DeclaredSymbol, declared, Narrowed.To(state, declared.MatchedType, value));
        return declared.MatchesNull ? Values.Check.Nothing : OfType(declared.MatchedType, value, type);
    }

    // A pattern of a value's own type fails on null alone.
    private Check OfType(ITypeSymbol? matched, Value value, ITypeSymbol? type) =>
        matched is null || Covers(matched, type) ? Values.Check.IsGiven(value) : Values.Check.True(Fact.Given(value));

    private Check Parts(IRecursivePatternOperation parts, Value value, ITypeSymbol? type)
    {
        var narrowed = Narrowed.To(state, parts.MatchedType, value);
        Bind(parts.DeclaredSymbol, parts, narrowed);
        var checks = parts.PropertySubpatterns.Select(part => (CanFail: CanFail(part.Pattern), Check: Property(part, narrowed)))
            .Concat(parts.DeconstructionSubpatterns.Select((part, place) => (CanFail: CanFail(part), Check: Position(parts, part, place, narrowed)))).ToList();
        var itself = OfType(parts.MatchedType, value, type);
        if (checks.Count == 0)
            return itself;
        var all = checks.Aggregate(itself, (sum, next) => sum.And(next.Check));
        // A deal that is null cannot be forecast, so when its one part does not match, that part tells.
        if (!Covers(parts.MatchedType, type))
            return all with { WhenFalse = ImmutableArray<Fact>.Empty };
        var failing = checks.Where(check => check.CanFail).Select(check => check.Check).ToList();
        return failing.Count == 1 ? all with { WhenFalse = failing[0].WhenFalse }
            : IsWithoutDate(failing, narrowed) ? all with { WhenFalse = ImmutableArray.Create(Has(narrowed)) }
            : all with { WhenFalse = ImmutableArray<Fact>.Empty };
    }

    // All that is asked is whether every member that could carry the date is null: where that fails, one of them has it.
    private bool IsWithoutDate(List<Check> checks, Value deal)
    {
        if (deal.IsConstant || state.Shapes.Of(deal.Type) is not { IsDeal: true } shape)
            return false;
        var dates = shape.Members.Select(member => Fact.Missing(state.Read(deal, member.Name, member.Type))).ToList();
        return dates.TrueForAll(date => checks.Exists(check => check.WhenTrue.Contains(date)))
            && checks.TrueForAll(check => check.WhenTrue is [var only] && check.WhenFalse.Length == 1 && dates.Contains(only));
    }

    private static bool CanFail(IPatternOperation pattern) => pattern is not (IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true });

    private Check Property(IPropertySubpatternOperation part, Value value)
    {
        if (Members.NameOf(part.Member) is not { } name || value.IsConstant && value != Value.Elsewhere)
            return Values.Check.Nothing;
        var member = state.Read(value, name, part.Member.Type);
        var check = Check(part.Pattern, member, part.Member.Type);
        return part.Member is IPropertyReferenceOperation { Property: var property } && Types.IsBool(property.Type)
            ? Calls.Promises.Ask(state, member, property, value, value.Type, check)
            : check;
    }

    private Check Position(IRecursivePatternOperation parts, IPatternOperation part, int place, Value value)
    {
        var name = parts.DeconstructSymbol is IMethodSymbol method ? method.Parameters.ElementAtOrDefault(place)?.Name : $"Item{place + 1}";
        return name is null || value.IsConstant ? Values.Check.Nothing : Check(part, state.Read(value, name, part.InputType), part.InputType);
    }

    private Check List(IListPatternOperation list, Value value)
    {
        Bind(list.DeclaredSymbol, list, value);
        var checks = list.Patterns.Where(part => part is not ISlicePatternOperation)
            .Select(part => Check(part, Sequence.Element(interpreter, part, state, value, part.InputType), part.InputType));
        return checks.Aggregate(Values.Check.True(Fact.Given(value)), (sum, next) => sum.And(next));
    }

    private void Bind(ISymbol? symbol, IOperation pattern, Value value)
    {
        if (symbol is not null)
            interpreter.Writing.Hold(symbol, value, pattern, state);
    }

    private bool Covers(ITypeSymbol? matched, ITypeSymbol? type) =>
        matched is null || type is null || interpreter.Body.Compilation.ClassifyConversion(Types.OfValue(type) ?? type, matched) is { IsImplicit: true, IsUserDefined: false };
}
