using System;
using System.Diagnostics.CodeAnalysis;

namespace PipelineRules.Tool.RuleFiles;

/// <summary>
/// Whether this tool can take in rules that were compiled elsewhere: not where it was published as native code, or trimmed to its own
/// needs.
/// </summary>
internal static class RuleLoading
{
    private const string Switch = "PipelineRules.Tool.LoadsRules";

    public const string Refusal =
        "--rules cannot work here: this pipeline-rules was published as native code or trimmed, and takes in no other code; use it as "
            + "dotnet tool install brings it";

    [FeatureSwitchDefinition(Switch)]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    public static bool IsSupported { get; } = !AppContext.TryGetSwitch(Switch, out var isOn) || isOn;
}
