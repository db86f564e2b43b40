using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>A method or a property that is asked about a deal before it is forecast.</summary>
/// <param name="Marked">What an attribute would stand on: its parameter, or itself where it is the deal's own.</param>
/// <param name="Code">Its declaration.</param>
/// <param name="Deal">What it calls the deal; null where that is its own object.</param>
internal sealed record ForecastHelper(SyntaxNode Marked, SyntaxNode Code, string? Deal)
{
    /// <summary>The helpers of the same project that the code around a forecast hands the deal to.</summary>
    public static IEnumerable<ForecastHelper> Asked(MarkedForecast markedForecast, ExpressionSyntax deal, SemanticModel model) =>
        (markedForecast.At.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? []).OfType<ExpressionSyntax>()
            .Where(code => code.SpanStart < markedForecast.At.SpanStart).SelectMany(code => Find(code, deal, model)).Distinct();

    /// <summary>What its body shows that it may promise; null where that is nothing.</summary>
    public DatePromise? Promise(string member)
    {
        var question = new DateCondition(Deal, member);
        return Only(Code) is { } answer
            ? question.Tells(answer) switch { (true, _) => Forecasts.DatePromise.WhenTrue, (_, true) =>
                Forecasts.DatePromise.WhenFalse, _ => null }
            : new DateRequirement(question).Stands(Code) ? Forecasts.DatePromise.Always : null;
    }

    private static IEnumerable<ForecastHelper> Find(ExpressionSyntax code, ExpressionSyntax deal, SemanticModel model) => code switch
    {
        InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol method => Called(call, method, deal, model),
        MemberAccessExpressionSyntax member
            when RepeatableExpressions.AreSame(deal, member.Expression) && model.GetSymbolInfo(member).Symbol is IPropertySymbol property
            && Declared(property, model) is PropertyDeclarationSyntax declared => [new(declared, declared, null)],
        _ => [],
    };

    private static IEnumerable<ForecastHelper> Called(
        InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax deal, SemanticModel model)
    {
        if (Declared(method.ReducedFrom ?? method, model) is not { } declared || ParametersOf(declared) is not { } parameters)
            yield break;
        if (call.Expression is MemberAccessExpressionSyntax member && RepeatableExpressions.AreSame(deal, member.Expression))
            yield return method.ReducedFrom is null ? new(declared, declared, null)
                : new(parameters[0], declared, parameters[0].Identifier.ValueText);
        foreach (var argument in call.ArgumentList.Arguments.Where(argument => RepeatableExpressions.AreSame(deal, argument.Expression)))
            if (Parameter(argument, call, parameters, method) is { } parameter)
                yield return new(parameter, declared, parameter.Identifier.ValueText);
    }

    private static ParameterSyntax? Parameter(
        ArgumentSyntax argument, InvocationExpressionSyntax call, SeparatedSyntaxList<ParameterSyntax> parameters, IMethodSymbol method) =>
        argument.NameColon is { Name.Identifier.ValueText: var name }
            ? parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name)
        : parameters.ElementAtOrDefault(call.ArgumentList.Arguments.IndexOf(argument) + (method.ReducedFrom is null ? 0 : 1));

    private static SyntaxNode? Declared(ISymbol symbol, SemanticModel model) =>
        symbol.OriginalDefinition.DeclaringSyntaxReferences is [var only] && model.Compilation.ContainsSyntaxTree(only.SyntaxTree)
            ? only.GetSyntax()
            : null;

    private static SeparatedSyntaxList<ParameterSyntax>? ParametersOf(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax function => function.ParameterList.Parameters,
        _ => null,
    };

    // The one expression that a body returns.
    private static ExpressionSyntax? Only(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var value }] } => value,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => value,
        LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: var value }] } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody.Expression: var value }] } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: var value }] }] } =>
            value,
        _ => null,
    };
}
