using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Marks;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Follows a day back to the time stamp that it was made of, through arithmetic and through helpers of the same file.</summary>
internal sealed class DayTrace
{
    private const int DeepestHelper = 3;
    private const int MostOrigins = 40;

    private readonly MarkedSymbols _marks;
    private readonly Origins _origins;
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _variables = Origins.NoVariables();

    public DayTrace(MarkedSymbols marks) : this(marks, Origins.Here)
    {
    }

    private DayTrace(MarkedSymbols marks, Origins origins) => (_marks, _origins) = (marks, origins);

    /// <summary>A stamp of which the day is made with no zone stated; null where there is none.</summary>
    public IOperation? OpenStamp(IOperation? day) =>
        _origins.Of(day, _variables).Where(origin => _seen.Count < MostOrigins && _seen.Add(origin.Syntax)).Select(OfOrigin).FirstOrDefault(stamp => stamp is not null);

    private IOperation? OfOrigin(IOperation origin)
    {
        if (StampOfDay.In(origin) is { } stamp)
            return new StampZone(_marks, _origins).Of(stamp) == Zone.Open ? stamp : null;
        if (DayArithmetic.Before(origin) is { } before)
            return OpenStamp(before);
        return _origins.Depth >= DeepestHelper ? null : origin switch
        {
            IInvocationOperation call => OfHelper(call),
            IPropertyReferenceOperation read => OfGetter(read),
            _ => null,
        };
    }

    private IOperation? OfGetter(IPropertyReferenceOperation read)
    {
        var inside = new DayTrace(_marks, new Origins(null, _origins));
        return Helper.ReturnedBy(read).Select(inside.OpenStamp).FirstOrDefault(stamp => stamp is not null);
    }

    private IOperation? OfHelper(IInvocationOperation call)
    {
        var inside = new DayTrace(_marks, new Origins(call, _origins));
        return Helper.ReturnedBy(call).Select(inside.OpenStamp).FirstOrDefault(stamp => stamp is not null);
    }
}
