using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>
/// What a diagnostic about a forecast tells its repairs. Its additional location is the code that gives the deal; it has none where the
/// forecast makes the deal, or forecasts many.
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

    internal static ImmutableDictionary<string, string?> Properties(DealShape shape) => !shape.IsDeal
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(MustHaveDates, Names(shape.MustHaveDates))
            .Add(Priorities, Names(shape.Priorities));

    internal static IEnumerable<Location>? Places(SinkSubject subject) => subject.Expression is { } deal ? [deal.GetLocation()] : null;

    private static string Names(IEnumerable<DealMember> members) => string.Join(" ", members.Select(member => member.Name));
}
