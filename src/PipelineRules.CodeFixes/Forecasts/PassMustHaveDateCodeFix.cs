using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PipelineRules.Analyzers;

namespace PipelineRules.CodeFixes.Forecasts;

/// <summary>Gives a deal that is forecast the must-have date that is at hand, or the priority.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PassMustHaveDateCodeFix() : ForecastCodeFix("Pass the must-have date", Diagnostics.ForecastWithoutMustHaveDate)
{
    /// <inheritdoc />
    protected override void Apply(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (MarkedForecast.Find(node, diagnostic) is not { } markedForecast)
            return;
        var receiver = MadeHere(markedForecast.Deal, document.SemanticModel) ?? markedForecast.Deal;
        if (AvailableDate.For(markedForecast, receiver, document.SemanticModel) is not { } memberAssignment)
            return;
        if (receiver is BaseObjectCreationExpressionSyntax made)
            new FullerCreation(memberAssignment, made, document.SemanticModel).WriteTo(document);
        else if (receiver is WithExpressionSyntax copy)
            document.ReplaceNode(
                copy, (now, _) =>
                    ((WithExpressionSyntax)now).WithInitializer(memberAssignment.In(((WithExpressionSyntax)now).Initializer)));
        else
            Assign(document, markedForecast, memberAssignment);
    }

    private static void Assign(DocumentEditor document, MarkedForecast markedForecast, MemberAssignment memberAssignment)
    {
        if (markedForecast.Before is { } deal
            && markedForecast.At.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or SwitchSectionSyntax } statement)
            EarlyExit.Before(
                statement,
                SyntaxFactory.ParseStatement($"{deal.WithoutTrivia()}.{memberAssignment.Member} = {memberAssignment.Code};")
                    .WithTriviaFrom(statement).WithTrailingTrivia(LineLayout.NewLine(statement)),
                document);
    }

    // A local that holds what was created in its own declaration: that creation.
    private static ExpressionSyntax? MadeHere(ExpressionSyntax deal, SemanticModel model) =>
        deal is IdentifierNameSyntax && model.GetSymbolInfo(deal).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declared] }
            && declared.GetSyntax()
                is VariableDeclaratorSyntax { Initializer.Value: (BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
                    and var made } ? made : null;
}
