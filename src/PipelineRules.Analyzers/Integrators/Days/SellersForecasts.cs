using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Finds deals that are forecast on a day of the seller's calendar, with the customer's date in reach and not held against it.</summary>
internal sealed class SellersForecasts
{
    private readonly Shapes _shapes;
    private readonly GivenDays _days;
    private readonly SinkFinder _sinks;
    private readonly CustomersDate _date;
    private readonly PerBody<bool> _isNamed;
    private readonly PerBody<bool> _isWeighed;

    public SellersForecasts(Shapes shapes)
    {
        (_shapes, _days, _sinks, _date) = (shapes, new(shapes), new(shapes, null), new(shapes));
        (_isNamed, _isWeighed) = (new(_date.IsIn), new(_date.IsWeighedIn));
    }

    public SellersForecast? Of(IOperation operation) =>
        _days.Of(operation, Mark.ForecastCloseDate) is { } day && SellersCalendar.Gives(day.Value) && IsInReach(day) && !IsHeldAgainst(day) && SinkOf(day) is { } sink
            ? new(day, sink)
            : null;

    /// <summary>Whether it counts, by what is known there of the deal's own must-have date.</summary>
    public bool Counts(SellersForecast forecast, Knowledge own) =>
        forecast.Day.Member is IPropertyReferenceOperation { Arguments.Length: > 0 } ? own == Knowledge.Given : !IsReported(own) || HasKnownPriority(forecast.Day);

    // Where the date may be missing, or nobody has looked, PIPERULE1001 and its neighbours speak.
    private static bool IsReported(Knowledge own) => own.May(Knowledge.Missing) || own.May(Knowledge.Unchecked) && !own.May(Knowledge.Beyond);

    // A new deal has the date that it is made with, or that of the priority whose id it takes; a deal that is there already has its own.
    private bool IsInReach(GivenDay day) => day.Whole is not IObjectCreationOperation made || _days.In(made, Mark.MustHaveDate).Any() || HasKnownPriority(day);

    private bool HasKnownPriority(GivenDay day) =>
        day.Whole is IObjectCreationOperation made && _days.In(made, Mark.CustomerPriority).Any(IsKnown) && !_isNamed.Around(made);

    private bool IsKnown(GivenDay priority) => Origins.Here.Of(priority.Value).Any(origin => origin is IMemberReferenceOperation { Instance: { } known } && _shapes.IsDeal(known.Type));

    private bool IsHeldAgainst(GivenDay day) => _date.IsIn(day.Value) || _isWeighed.Around(day.At);

    private Sink? SinkOf(GivenDay day) => day.At is not IArgumentOperation ? _sinks.Of(day.At) : day.Whole is IObjectCreationOperation made ? _sinks.Of(made) : null;
}
