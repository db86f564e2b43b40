using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        var (forecasts, signature, flow) = (new SellersForecasts(shapes), new LatestSignature(shapes), new OwnDates(compilation.Compilation, shapes.Marks));
        compilation.RegisterOperationAction(
            operation =>
            {
                if (forecasts.Of(operation.Operation) is { } forecast && flow.Of(operation, forecast, forecasts) is { Count: > 0 } known && known.All(own => forecasts.Counts(forecast, own)))
                    operation.ReportDiagnostic(Told(forecast.Day, signature.InsteadOf(forecast.Day)));
            },
            GivenDays.Kinds);
    }

    private static Diagnostic Told(GivenDay day, string? instead) => Diagnostic.Create(
        Diagnostics.ForecastOnSellersCalendar,
        day.Value.Syntax.GetLocation(),
        instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Instead, instead),
        day.Name);
}
