using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>A recorded change of a close date, from a day to a later one for sure.</summary>
internal static class RecordedMove
{
    /// <summary>Whether an operation makes the record of such a change.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="change">The type of the records.</param>
    public static bool IsMadeLater(IOperation operation, INamedTypeSymbol? change) =>
        operation is IObjectCreationOperation made && made.Type.Is(change) && Given(made, "From") is { } from
            && Given(made, "To") is { } to && IsLater(to, from);

    private static IOperation? Given(IObjectCreationOperation made, string parameter) =>
        made.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    private static bool IsLater(IOperation to, IOperation from)
    {
        var origins = ValueSources.Here.Find(from).Where(origin => !origin.ConstantValue.HasValue).ToList();
        return DayShift.Starts(to).Any(before => origins.Any(origin => SyntaxFactory.AreEquivalent(origin.Syntax, before.Syntax)));
    }
}
