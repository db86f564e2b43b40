using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>
/// Finds deals that are forecast on a day of the seller's calendar, with the customer's date in reach and not compared with it.
/// </summary>
internal sealed class SellersForecasts
{
    private readonly DealShapes _dealShapes;
    private readonly CustomWords _words;
    private readonly AssignedDays _days;
    private readonly SinkFinder _sinks;
    private readonly CustomerDateUse _date;
    private readonly BodyCache<bool> _isNamed;
    private readonly BodyCache<bool> _isWeighed;

    public SellersForecasts(DealShapes dealShapes, CustomWords words)
    {
        (_dealShapes, _words, _days, _sinks, _date) = (dealShapes, words, new(dealShapes), new(dealShapes, null), new(dealShapes));
        (_isNamed, _isWeighed) = (new(_date.IsIn), new(_date.IsWeighedIn));
    }

    public SellersForecast? Find(IOperation operation) =>
        _days.Find(operation, AnnotationKind.ForecastCloseDate) is { } day && IsOnSellersCalendar(day.Value) && IsInReach(day)
            && !IsHeldAgainst(day) && SinkOf(day) is { } sink
            ? new(day, sink)
            : null;

    /// <summary>Whether it counts, by what is known there of the deal's own must-have date.</summary>
    public bool Counts(SellersForecast forecast, NullState own) =>
        forecast.Day.Member is IPropertyReferenceOperation { Arguments.Length: > 0 } ? own == NullState.NotNull
            : !IsReported(own) || HasKnownPriority(forecast.Day);

    // Where the date may be missing, or nobody has looked, PIPERULE1001 and its neighbours speak.
    private static bool IsReported(NullState own) => own.May(NullState.Null) || own.May(NullState.MaybeNull) && !own.May(NullState.Unknown);

    private bool IsOnSellersCalendar(IOperation day) =>
        new SellersCalendar(new PeriodEnd(_words.PeriodEnds(day.Syntax.SyntaxTree))).Gives(day);

    // A new deal has the date that it is made with, or that of the priority whose id it takes; a deal that is there already has its own.
    private bool IsInReach(AssignedDay day) =>
        day.Whole is not IObjectCreationOperation made || _days.FindAll(made, AnnotationKind.MustHaveDate).Any() || HasKnownPriority(day);

    private bool HasKnownPriority(AssignedDay day) =>
        day.Whole is IObjectCreationOperation made && _days.FindAll(made, AnnotationKind.CustomerPriority).Any(IsKnown)
            && !_isNamed.Around(made);

    private bool IsKnown(AssignedDay priority) =>
        ValueSources.Here.Find(priority.Value)
            .Any(origin => origin is IMemberReferenceOperation { Instance: { } known } && _dealShapes.IsDeal(known.Type));

    private bool IsHeldAgainst(AssignedDay day) => _date.IsIn(day.Value) || _isWeighed.Around(day.At);

    private Sink? SinkOf(AssignedDay day) =>
        day.At is not IArgumentOperation ? _sinks.Find(day.At) : day.Whole is IObjectCreationOperation made ? _sinks.Find(made) : null;
}
