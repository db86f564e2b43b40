using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace PipelineRules.Reports.Html;

/// <summary>A style sheet or script that stands in the page, and its hash, by which alone the page lets it in.</summary>
internal sealed class Asset
{
    public static readonly Asset Style = new("report.css");

    public static readonly Asset Script = new("report.js");

    private Asset(string name)
    {
        using var stream =
            typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";
    }

    public string Text { get; }

    public string Hash { get; }
}
