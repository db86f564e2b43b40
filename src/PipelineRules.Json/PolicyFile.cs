using System;
using System.IO;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Policies;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json;

/// <summary>
/// Reads the settings of the rule book from JSON: <c>{ "topRank": 5, "freshDays": 60 }</c>, each under the name it has in
/// <see cref="Policy"/>, in camel case.
/// </summary>
public static class PolicyFile
{
    /// <summary>Reads a policy. A setting that is null or absent has the rule book's value.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without its mark; it is read to its end and stays open.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableFactsException">The file is not JSON, not in UTF-8, or no policy: a setting is unknown, of the wrong type
    /// or outside its range, and the message names it.</exception>
    public static Policy Read(Stream utf8, string name = "policy") => JsonDocumentReader.Read(
        utf8 ?? throw new ArgumentNullException(nameof(utf8)),
        name ?? throw new ArgumentNullException(nameof(name)),
        new PolicyCodec());
}
