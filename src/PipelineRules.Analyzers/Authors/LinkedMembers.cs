using System.Collections.Generic;

namespace PipelineRules.Analyzers.Authors;

/// <summary>Members of a deal that are there together, so that whoever asks for one has asked for the others.</summary>
internal static class LinkedMembers
{
    private static readonly Dictionary<string, string[]> s_with = new()
    {
        ["LatestSignatureDate"] = ["LatestSignatureDate", "MustHaveDate"],
        ["MustHaveDate"] = ["MustHaveDate", "LatestSignatureDate"],
        ["Known"] = ["Pushes", "SellerDriven", "CustomerDriven", "SellerDrivenAcrossQuarters", "Pulls", "NetDriftDays"],
    };

    public static string[] With(string name) => s_with.TryGetValue(name, out var names) ? names : [name];
}
