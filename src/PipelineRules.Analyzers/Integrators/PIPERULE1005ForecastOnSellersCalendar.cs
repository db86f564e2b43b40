using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Flow;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds deals that are forecast on a day of the seller's calendar, while the customer's must-have date is at hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1005ForecastOnSellersCalendar() : MarkedAnalyzer(Diagnostics.ForecastOnSellersCalendar)
{
    /// <summary>The property of a diagnostic that holds the code to write instead; it has none where nobody can be sure.</summary>
    public const string Instead = nameof(Instead);

    private protected override void Start(CompilationStartAnalysisContext compilation, Shapes shapes)
    {
        var (forecasts, signature, own) = (new SellersForecasts(shapes), new LatestSignature(shapes), new Shapes(shapes.Marks, ownDateOnly: true));
        compilation.RegisterOperationAction(
            operation =>
            {
                if (forecasts.Of(operation.Operation) is { } forecast && Counts(operation, forecast, forecasts, own))
                    operation.ReportDiagnostic(Told(forecast.Day, signature.InsteadOf(forecast.Day)));
            },
            GivenDays.Kinds);
    }

    // The engine says whether the deal has its date there; it runs only where a deal is forecast so.
    private static bool Counts(OperationAnalysisContext operation, SellersForecast forecast, SellersForecasts forecasts, Shapes own)
    {
        var findings = new ForecastFlow(operation.Compilation, own).Follow(ImmutableArray.Create(operation.GetControlFlowGraph()), [forecast.Sink], operation.ContainingSymbol);
        return findings.Count > 0 && findings.All(finding => forecasts.Counts(forecast, finding.Knowledge));
    }

    private static Diagnostic Told(GivenDay day, string? instead) => Diagnostic.Create(
        Diagnostics.ForecastOnSellersCalendar,
        day.Value.Syntax.GetLocation(),
        instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Instead, instead),
        day.Name);
}
