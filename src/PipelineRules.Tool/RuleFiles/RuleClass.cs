using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace PipelineRules.Tool.RuleFiles;

/// <summary>What makes a class a rule that the tool can ask.</summary>
[RequiresUnreferencedCode("The class was not there when the tool was published.")]
internal static class RuleClass
{
    public static bool IsCandidate(Type type) => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DealRule));

    public static bool IsRule(Type type) => type.IsSealed && !type.ContainsGenericParameters && Constructor(type) is not null;

    /// <summary>The rule, with its own defaults for settings that it has.</summary>
    /// <exception cref="TargetInvocationException">It threw.</exception>
    public static DealRule Made(Type type) => Constructor(type) is { } made
        ? (DealRule)made.Invoke([.. made.GetParameters().Select(_ => Type.Missing)])
        : throw new MissingMethodException(type.FullName, ".ctor");

    private static ConstructorInfo? Constructor(Type type) =>
        type.GetConstructors().Where(made => made.GetParameters().All(setting => setting.IsOptional))
            .MinBy(made => made.GetParameters().Length);
}
