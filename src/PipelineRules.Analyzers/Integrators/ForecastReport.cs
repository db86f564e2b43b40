using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Puts what the engine found into words.</summary>
internal sealed class ForecastReport(DealShapes dealShapes, bool strict)
{
    /// <summary>The diagnostic of a finding; null where the date is there, or where nobody can know.</summary>
    public Diagnostic? Describe(SinkResult sinkResult, SemanticModel model)
    {
        if (Descriptor(sinkResult.NullState) is not { } descriptor)
            return null;
        // Where nothing is known, the method that is called is reported itself.
        if (sinkResult.Sink.IsIndirect && descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate)
            return null;
        var members = Members(sinkResult.Subject.Type);
        if (descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate && dealShapes.IsDeal(sinkResult.Subject.Type)
            && CompilerNullability.Date(sinkResult, dealShapes.Find(sinkResult.Subject.Type).Members, model))
            return null;
        if (descriptor != Diagnostics.ForecastWithoutMustHaveDate && new ErrorCollection(sinkResult, members, model).IsLookedAt())
            return null;
        var severity = strict && descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate ? DiagnosticSeverity.Warning
            : descriptor.DefaultSeverity;
        return Diagnostic.Create(
            descriptor, sinkResult.Sink.At.GetLocation(), severity, new ForecastPlaces(sinkResult, members).Find(),
            DiagnosticProperties.Properties(dealShapes.Find(sinkResult.Subject.Type), sinkResult.Subject),
            Named(sinkResult.Subject), string.Join(" or ", members.Select(member => $"'{member.Name.Trim('[', ']')}'")),
            Because(sinkResult.Sink));
    }

    private static string Because(Sink sink)
    {
        var causes = string.Join(" and ", sink.Causes.Select(cause => $"'{cause}'"));
        return !sink.IsBySetting ? $"because {causes} forecasts it"
            : sink.Causes.Length == 1 ? $"because {causes} is set" : $"because {causes} are set";
    }

    private static DiagnosticDescriptor? Descriptor(NullState nullState) => nullState switch
    {
        NullState.Null => Diagnostics.ForecastWithoutMustHaveDate,
        _ when nullState.May(NullState.Null) => Diagnostics.ForecastSometimesWithoutMustHaveDate,
        _ when nullState.May(NullState.MaybeNull) && !nullState.May(NullState.Unknown) => Diagnostics.ForecastWithoutCheckingMustHaveDate,
        _ => null,
    };

    private ImmutableArray<DealMember> Members(ITypeSymbol type) =>
        dealShapes.IsDeal(type) || TypeKinds.ElementOf(type) is not { } element ? dealShapes.Find(type).MustHaveDates
            : dealShapes.Find(element).MustHaveDates;

    private string Named(SinkSubject subject) => subject.Expression switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax => $"'{subject.Expression}'",
        _ when dealShapes.IsDeal(subject.Type) || TypeKinds.ElementOf(subject.Type) is null => $"This {subject.Type.Name}",
        _ => "One of these deals",
    };
}
