namespace PipelineRules.Crm.Maps;

/// <summary>What an attribute is.</summary>
internal enum AttributeKind
{
    /// <summary>A text, kept as it is.</summary>
    Text,

    /// <summary>A number, kept with a point.</summary>
    Number,

    /// <summary>A day, kept as ISO 8601 has it.</summary>
    Day,

    /// <summary>A yes or no, kept as true or false.</summary>
    Flag,
}
