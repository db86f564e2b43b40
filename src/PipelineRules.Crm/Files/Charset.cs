namespace PipelineRules.Crm.Files;

/// <summary>How a file's letters are written as bytes.</summary>
internal enum Charset
{
    /// <summary>UTF-8 or UTF-16 by its mark; else UTF-8 where all of it is valid UTF-8; else Windows-1252.</summary>
    Auto,

    /// <summary>UTF-8, with or without a mark.</summary>
    Utf8,

    /// <summary>Windows-1252, as older Excel writes.</summary>
    Windows1252,
}
