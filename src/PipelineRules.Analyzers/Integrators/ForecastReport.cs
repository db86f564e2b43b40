using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PipelineRules.Analyzers.Flow.Sinks;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Integrators;

/// <summary>Puts what the engine found into words.</summary>
internal sealed class ForecastReport(Shapes shapes, bool strict)
{
    /// <summary>The diagnostic of a finding; null where the date is there, or where nobody can know.</summary>
    public Diagnostic? Of(Finding finding, SemanticModel model)
    {
        if (Descriptor(finding.Knowledge) is not { } descriptor)
            return null;
        // Where nothing is known, the method that is called is reported itself.
        if (finding.Sink.IsIndirect && descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate)
            return null;
        var members = Members(finding.Subject.Type);
        if (descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate && shapes.IsDeal(finding.Subject.Type) && CompilerKnows.Date(finding, shapes.Of(finding.Subject.Type).Members, model))
            return null;
        if (descriptor != Diagnostics.ForecastWithoutMustHaveDate && new WrittenDown(finding, members, model).IsLookedAt())
            return null;
        var severity = strict && descriptor == Diagnostics.ForecastWithoutCheckingMustHaveDate ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        return Diagnostic.Create(descriptor, finding.Sink.At.GetLocation(), severity, ForecastClues.Places(finding.Subject), ForecastClues.Properties(shapes.Of(finding.Subject.Type)),
            Named(finding.Subject), string.Join(" or ", members.Select(member => $"'{member.Name.Trim('[', ']')}'")));
    }

    private static DiagnosticDescriptor? Descriptor(Knowledge knowledge) => knowledge switch
    {
        Knowledge.Missing => Diagnostics.ForecastWithoutMustHaveDate,
        _ when knowledge.May(Knowledge.Missing) => Diagnostics.ForecastSometimesWithoutMustHaveDate,
        _ when knowledge.May(Knowledge.Unchecked) && !knowledge.May(Knowledge.Beyond) => Diagnostics.ForecastWithoutCheckingMustHaveDate,
        _ => null,
    };

    private ImmutableArray<DealMember> Members(ITypeSymbol type) =>
        shapes.IsDeal(type) || Types.ElementOf(type) is not { } element ? shapes.Of(type).MustHaveDates : shapes.Of(element).MustHaveDates;

    private string Named(SinkSubject subject) => subject.Expression switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax => $"'{subject.Expression}'",
        _ when shapes.IsDeal(subject.Type) || Types.ElementOf(subject.Type) is null => $"This {subject.Type.Name}",
        _ => "One of these deals",
    };
}
