using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Integrators.Sums;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds sums of bare amounts in bodies that never look at a currency.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1008MoneySummedWithoutCurrency() : PipelineAnalyzer(Diagnostics.MoneySummedWithoutCurrency)
{
    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext compilation)
    {
        if (compilation.Compilation.GetTypeByMetadataName(KnownTypes.Money) is not { } type)
            return;
        var money = new MoneyType(type);
        var bodies = new ConditionalWeakTable<IOperation, SummingBody>();
        compilation.RegisterOperationAction(operation => Look(operation, money, bodies), OperationKind.PropertyReference);
    }

    private static void Look(OperationAnalysisContext operation, MoneyType money, ConditionalWeakTable<IOperation, SummingBody> bodies)
    {
        var amount = operation.Operation;
        if (!money.IsAmount(amount))
            return;
        var body = bodies.GetValue(EnclosingBodies.Around(amount), around => new SummingBody(around, money));
        if (Sum(amount, body, money) is { } sum && IsFirst(amount, sum, body, money) && !body.LooksAtCurrency)
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.MoneySummedWithoutCurrency, Place(sum), Whole(amount.Syntax)));
    }

    private static IOperation? Sum(IOperation amount, SummingBody body, MoneyType money) =>
        new SumDetector(body, new Addition(money)).SumOf(amount);

    // What several amounts go into is told once.
    private static bool IsFirst(IOperation amount, IOperation sum, SummingBody body, MoneyType money) =>
        !sum.Descendants().Contains(amount) || sum.Descendants().Where(money.IsAmount).First(one => Sum(one, body, money) == sum) == amount;

    private static Location Place(IOperation sum) =>
        (sum is IInvocationOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } }
            ? name
            : sum.Syntax).GetLocation();

    private static SyntaxNode Whole(SyntaxNode amount) =>
        amount is MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
            && amount.Parent is ConditionalAccessExpressionSyntax access ? Whole(access) : amount;
}
