using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Verdicts;

/// <summary>What code says by the names and texts in it.</summary>
internal static class AnswerKinds
{
    /// <summary>
    /// Whether any of it says a member's name: as a value of an enumeration, in a text, or in the name of what is called, counted or
    /// filled.
    /// </summary>
    public static bool Mentions(IEnumerable<IOperation> code, string member) =>
        code.SelectMany(part => part.DescendantsAndSelf()).Any(part => Says(part, member));

    private static bool Says(IOperation part, string member) => part switch
    {
        IFieldReferenceOperation { Field.IsConst: true } when ScaleTest.Find(part) is not null => false,
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => Has(text.Trim(), member),
        _ => NameIn(part) is { } name && Has(name, member),
    };

    private static string? NameIn(IOperation part) => part switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IMemberReferenceOperation reference => reference.Member.Name,
        ILocalReferenceOperation local => local.Local.Name,
        IVariableDeclaratorOperation declared => declared.Symbol.Name,
        IArgumentOperation { Parameter: { } parameter } => parameter.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        _ => null,
    };

    // "No" begins too many words, so it has to stand alone.
    private static bool Has(string text, string member) =>
        member == "No" ? text.Equals(member, System.StringComparison.OrdinalIgnoreCase) : NameWords.Has(text, member);
}
