using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// What a diagnostic about a forecast tells its repairs. Its first additional location is the code that gives the deal, where
/// <see cref="Deal"/> is there; the others are where the date went missing and what forecasts.
/// </summary>
public static class DiagnosticProperties
{
    /// <summary>
    /// The property that holds the names of the members that carry the date, apart by spaces, a logical name in brackets. It is not there
    /// where many deals are forecast at once.
    /// </summary>
    public const string MustHaveDates = nameof(MustHaveDates);

    /// <summary>The property that holds the names of the members that link a priority, apart by spaces.</summary>
    public const string Priorities = nameof(Priorities);

    /// <summary>
    /// The property that says that the first additional location is the code that gives the deal. It is not there where the forecast makes
    /// the deal.
    /// </summary>
    public const string Deal = nameof(Deal);

    internal static ImmutableDictionary<string, string?> Properties(DealShape shape, SinkSubject subject)
    {
        var properties =
            subject.Expression is null ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(Deal, "");
        return !shape.IsDeal ? properties
            : properties.Add(MustHaveDates, Names(shape.MustHaveDates)).Add(Priorities, Names(shape.Priorities));
    }

    private static string Names(IEnumerable<DealMember> members) => string.Join(" ", members.Select(member => member.Name));
}
