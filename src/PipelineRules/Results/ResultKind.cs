namespace PipelineRules.Results;

/// <summary>What a column of results holds.</summary>
public enum ResultKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A number with a point.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A day.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Several texts.</summary>
    Texts,
}
