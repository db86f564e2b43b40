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
public sealed class PassTheMustHaveDate() : ForecastRepair("Pass the must-have date", Diagnostics.ForecastWithoutMustHaveDate)
{
    /// <inheritdoc />
    protected override void Mend(DocumentEditor document, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Forecast.Of(node, diagnostic) is not { } forecast)
            return;
        var receiver = MadeHere(forecast.Deal, document.SemanticModel) ?? forecast.Deal;
        if (DateAtHand.For(forecast, receiver, document.SemanticModel) is not { } gift)
            return;
        if (receiver is BaseObjectCreationExpressionSyntax made)
            new FullerCreation(gift, made, document.SemanticModel).WriteTo(document);
        else if (receiver is WithExpressionSyntax copy)
            document.ReplaceNode(copy, (now, _) => ((WithExpressionSyntax)now).WithInitializer(gift.In(((WithExpressionSyntax)now).Initializer)));
        else
            Assign(document, forecast, gift);
    }

    private static void Assign(DocumentEditor document, Forecast forecast, Gift gift)
    {
        if (forecast.Before is { } deal && forecast.At.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or SwitchSectionSyntax } statement)
            EarlyExit.Before(
                statement,
                SyntaxFactory.ParseStatement($"{deal.WithoutTrivia()}.{gift.Member} = {gift.Code};").WithTriviaFrom(statement).WithTrailingTrivia(Layout.NewLine(statement)),
                document);
    }

    // A local that holds what was created in its own declaration: that creation.
    private static ExpressionSyntax? MadeHere(ExpressionSyntax deal, SemanticModel model) =>
        deal is IdentifierNameSyntax && model.GetSymbolInfo(deal).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declared] }
            && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: (BaseObjectCreationExpressionSyntax or WithExpressionSyntax) and var made } ? made : null;
}
