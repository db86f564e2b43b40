using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds forecast and must-have days that are made of a time stamp while nobody says in whose time zone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1004DayWithoutTimeZone() : MarkedAnalyzer(Diagnostics.DayWithoutTimeZone)
{
    private protected override void Start(CompilationStartAnalysisContext compilation, Shapes shapes)
    {
        var days = new GivenDays(shapes);
        compilation.RegisterOperationAction(operation => Look(operation, days, shapes.Marks), GivenDays.Kinds);
    }

    private static void Look(OperationAnalysisContext operation, GivenDays days, MarkedSymbols marks)
    {
        if (days.Of(operation.Operation, Mark.ForecastCloseDate | Mark.MustHaveDate) is { } day && new DayTrace(marks).OpenStamp(day.Value) is { } stamp)
            operation.ReportDiagnostic(Diagnostic.Create(Diagnostics.DayWithoutTimeZone, day.Value.Syntax.GetLocation(), day.Name, TypeOf(stamp)));
    }

    private static string TypeOf(IOperation stamp) => stamp.Type?.Name ?? "time stamp";
}
