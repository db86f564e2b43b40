using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Integrators.Days;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Finds forecast and must-have days that are made of a time stamp while nobody says in whose time zone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PIPERULE1004DayWithoutTimeZone() : AnnotationAnalyzer(Diagnostics.DayWithoutTimeZone)
{
    private protected override void Start(CompilationStartAnalysisContext compilation, DealShapes dealShapes)
    {
        var (days, words) = (new AssignedDays(dealShapes), new CustomWords(compilation.Options));
        compilation.RegisterOperationAction(operation => Look(operation, days, dealShapes.Marks, words), AssignedDays.Kinds);
    }

    private static void Look(OperationAnalysisContext operation, AssignedDays days, AnnotatedSymbols marks, CustomWords words)
    {
        if (days.Find(operation.Operation, AnnotationKind.ForecastCloseDate | AnnotationKind.MustHaveDate) is { } day
            && new ZoneNames(words.TimeZones(operation.Operation.Syntax.SyntaxTree)) is var zoneNames
            && new TimestampTrace(marks, zoneNames).OpenStamp(day.Value) is { } stamp)
            operation.ReportDiagnostic(
                Diagnostic.Create(Diagnostics.DayWithoutTimeZone, day.Value.Syntax.GetLocation(), day.Name, TypeOf(stamp)));
    }

    private static string TypeOf(IOperation stamp) => stamp.Type?.Name ?? "time stamp";
}
