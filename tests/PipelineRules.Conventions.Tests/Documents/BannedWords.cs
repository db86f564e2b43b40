namespace PipelineRules.Conventions.Tests.Documents;

/// <summary>Words that readers do not expect, each with the one to write in its place. Add to it rather than argue.</summary>
internal static class BannedWords
{
    /// <summary>Each is written in two parts, so that this file holds none of them.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithBetter = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["reck" + "on"] = "convert, compute or count",
        ["reck" + "oned"] = "converted, computed or counted",
        ["reck" + "ons"] = "converts, computes or counts",
        ["reck" + "oning"] = "arithmetic",
        ["me" + "nd"] = "fix",
        ["me" + "nds"] = "fixes",
        ["me" + "nded"] = "fixed",
        ["me" + "nding"] = "fixing",
        ["an" + "ew"] = "again",
        ["held aga" + "inst"] = "compared with",
        ["hold aga" + "inst"] = "compare with",
        ["holds aga" + "inst"] = "compares with",
        ["thrown with di" + "ce"] = "randomly generated",
        ["be" + "twixt"] = "between",
        ["where" + "upon"] = "and then",
        ["there" + "of"] = "of it",
        ["here" + "by"] = "by this",
        ["a" + "kin"] = "like",
        ["le" + "st"] = "so that ... not",
    };
}
