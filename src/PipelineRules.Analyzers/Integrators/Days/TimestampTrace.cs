using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Annotations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Follows a day back to the time stamp that it was made of, through arithmetic and through helpers of the same file.</summary>
internal sealed class TimestampTrace
{
    private readonly AnnotatedSymbols _marks;
    private readonly ZoneNames _zoneNames;
    private readonly ValueSources _valueSources;
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _variables = ValueSources.NoVariables();

    public TimestampTrace(AnnotatedSymbols marks, ZoneNames zoneNames) : this(marks, zoneNames, ValueSources.Here)
    {
    }

    private TimestampTrace(AnnotatedSymbols marks, ZoneNames zoneNames, ValueSources valueSources) =>
        (_marks, _zoneNames, _valueSources) = (marks, zoneNames, valueSources);

    /// <summary>A stamp of which the day is made with no zone stated; null where there is none.</summary>
    public IOperation? OpenStamp(IOperation? day) =>
        _valueSources.Find(day, _variables).Where(origin => _seen.Count < Limits.SliceSteps && _seen.Add(origin.Syntax)).Select(OfOrigin)
            .FirstOrDefault(stamp => stamp is not null);

    private IOperation? OfOrigin(IOperation origin)
    {
        if (TimestampOfDay.Find(origin) is { } stamp)
            return new TimestampZone(_marks, _zoneNames, _valueSources).Find(stamp) == ZoneKnowledge.Open ? stamp : null;
        if (DayArithmetic.Before(origin) is { } before)
            return OpenStamp(before);
        return _valueSources.Depth >= Limits.SliceDepth ? null : origin switch
        {
            IInvocationOperation call => OfHelper(call),
            IPropertyReferenceOperation read => OfGetter(read),
            _ => null,
        };
    }

    private IOperation? OfGetter(IPropertyReferenceOperation read)
    {
        var inside = new TimestampTrace(_marks, _zoneNames, new ValueSources(null, _valueSources));
        return CalledMethod.ReturnedBy(read).Select(inside.OpenStamp).FirstOrDefault(stamp => stamp is not null);
    }

    private IOperation? OfHelper(IInvocationOperation call)
    {
        var inside = new TimestampTrace(_marks, _zoneNames, new ValueSources(call, _valueSources));
        return CalledMethod.ReturnedBy(call).Select(inside.OpenStamp).FirstOrDefault(stamp => stamp is not null);
    }
}
