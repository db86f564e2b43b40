using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds deals that are forecast on a day of the seller's calendar, while the customer's must-have date is at hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1005ForecastOnSellersCalendar() : AnnotationAnalyzer(Diagnostics.ForecastOnSellersCalendar)
{
    /// <summary>The property of a diagnostic that holds the code to write instead; it has none where nobody can be sure.</summary>
    public const string Instead = nameof(Instead);

    private protected override void Start(CompilationStartAnalysisContext compilation, DealShapes dealShapes)
    {
        var (forecasts, signature, flow) =
            (new SellersForecasts(dealShapes, new CustomWords(compilation.Options)), new LatestSignature(dealShapes),
                new DealDateFlow(compilation.Compilation, dealShapes.Marks));
        compilation.RegisterOperationAction(
            operation =>
            {
                if (forecasts.Find(operation.Operation) is { } forecast
                    && flow.Find(operation, forecast, forecasts) is { Count: > 0 } known
                    && known.All(own => forecasts.Counts(forecast, own)))
                    operation.ReportDiagnostic(Told(forecast.Day, signature.InsteadOf(forecast.Day)));
            },
            AssignedDays.Kinds);
    }

    private static Diagnostic Told(AssignedDay day, string? instead) => Diagnostic.Create(
        Diagnostics.ForecastOnSellersCalendar,
        day.Value.Syntax.GetLocation(),
        instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Instead, instead),
        day.Name);
}
