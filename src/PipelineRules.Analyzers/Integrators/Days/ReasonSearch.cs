using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PipelineRules.Analyzers.Authors;
using PipelineRules.Analyzers.Flow.Slices;
using PipelineRules.Analyzers.Names;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Whether code says why: it names, fills or passes what is called a reason.</summary>
/// <param name="custom">What a company calls a reason besides, in lower case.</param>
internal sealed class ReasonSearch(ImmutableArray<string> custom)
{
    private static readonly HashSet<string> s_words =
    [
        "reason", "reasons", "why", "because", "cause", "justification", "comment", "comments", "note", "notes", "remark", "remarks",
        "explanation", "rationale", "motive",
    ];

    /// <summary>Whether an operation does. Giving nothing to a reason is not.</summary>
    public bool IsIn(IOperation operation) => operation switch
    {
        IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } argument =>
            IsReason(parameter.Name) && !IsNothing(argument.Value),
        IMemberReferenceOperation member => (IsReason(member.Member.Name) || IsReason(KeyOf(member))) && !IsEmptied(member),
        ILiteralOperation { ConstantValue.Value: string text } =>
            operation.Parent is IArgumentOperation { Parent: IInvocationOperation } && !text.Contains(' ') && IsReason(text),
        _ => IsReason(ValueNames.Find(operation)),
    };

    private static bool IsEmptied(IMemberReferenceOperation member) =>
        member.Parent is IAssignmentOperation assignment && assignment.Target == member && IsNothing(assignment.Value);

    private static bool IsNothing(IOperation value) =>
        ValueSources.Here.Find(value)
            .All(origin => origin is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null or "" } });

    // The logical name by which a late-bound record holds it.
    private static string KeyOf(IMemberReferenceOperation member) =>
        member is IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } ? key
            : "";

    private bool IsReason(string name) =>
        name.Length > 0
            && (KebabCase.Suggest(name) ?? name).Split('-', '_', ' ').Any(word => s_words.Contains(word) || custom.Contains(word));
}
