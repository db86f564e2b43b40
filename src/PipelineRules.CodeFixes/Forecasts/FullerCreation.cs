using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>
/// The creation of a deal with one thing more: by the constructor's parameter where there is one, else in the initializer.
/// </summary>
internal sealed class FullerCreation(MemberAssignment memberAssignment, BaseObjectCreationExpressionSyntax made, SemanticModel model)
{
    public void WriteTo(SyntaxEditor document)
    {
        if (Parameter is not { } parameter)
            document.ReplaceNode(made, (now, _) => Filled((BaseObjectCreationExpressionSyntax)now));
        else if (PlaceOf(parameter) is >= 0 and var place)
            document.ReplaceNode(made, (now, _) => Replaced((BaseObjectCreationExpressionSyntax)now, place));
        else
            document.ReplaceNode(made, (now, _) => Passed((BaseObjectCreationExpressionSyntax)now, parameter.Name));
    }

    private IParameterSymbol? Parameter => (model.GetSymbolInfo(made).Symbol as IMethodSymbol)?.Parameters
        .FirstOrDefault(parameter => string.Equals(parameter.Name, memberAssignment.Member, StringComparison.OrdinalIgnoreCase));

    private int PlaceOf(IParameterSymbol parameter) =>
        model.GetOperation(made) is IObjectCreationOperation { Arguments: var arguments }
            && arguments.FirstOrDefault(
                argument =>
                    argument.ArgumentKind == ArgumentKind.Explicit && SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter))
                        is { Syntax: ArgumentSyntax given }
            ? made.ArgumentList?.Arguments.IndexOf(given) ?? -1
            : -1;

    private BaseObjectCreationExpressionSyntax Replaced(BaseObjectCreationExpressionSyntax now, int place) =>
        now.ArgumentList?.Arguments[place].Expression is { } before
            ? now.ReplaceNode(before, memberAssignment.Value.WithTriviaFrom(before))
            : now;

    private BaseObjectCreationExpressionSyntax Passed(BaseObjectCreationExpressionSyntax now, string parameter)
    {
        var list = now.ArgumentList ?? SyntaxFactory.ArgumentList();
        var argument =
            SyntaxFactory.Argument(
                SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space), default, memberAssignment.Value);
        return now.WithArgumentList(list.WithArguments(CommaLists.With(list.Arguments, argument, LineLayout.NewLine(made))));
    }

    private BaseObjectCreationExpressionSyntax Filled(BaseObjectCreationExpressionSyntax now) =>
        now.Initializer is { } filled ? now.WithInitializer(memberAssignment.In(filled))
            : now.WithoutTrailingTrivia().WithInitializer(OnlyIt).WithTrailingTrivia(now.GetTrailingTrivia());

    private InitializerExpressionSyntax OnlyIt =>
        ((BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(
            $"new() {{ {memberAssignment.Member} = {memberAssignment.Code} }}")).Initializer?.WithLeadingTrivia(SyntaxFactory.Space)
        ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression);
}
