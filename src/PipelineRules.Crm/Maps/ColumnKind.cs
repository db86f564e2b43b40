namespace PipelineRules.Crm.Maps;

/// <summary>What a column is, where the property alone does not say.</summary>
internal enum ColumnKind
{
    /// <summary>A text, kept as it is.</summary>
    Text,

    /// <summary>A number, kept with a point: of an attribute.</summary>
    Number,

    /// <summary>A day, kept as ISO 8601 has it: of an attribute.</summary>
    Day,

    /// <summary>A yes or no, kept as true or false: of an attribute.</summary>
    Flag,

    /// <summary>How many units of the row's currency one unit of the reporting currency is worth: of a rate.</summary>
    Inverse,

    /// <summary>A day that stands for the fiscal month in which it lies: of a quota's period.</summary>
    Month,

    /// <summary>The same for the fiscal quarter.</summary>
    Quarter,

    /// <summary>The same for the fiscal year.</summary>
    Year,

    /// <summary>The name of a field of the CRM, whose history the row tells: of the property of a recorded change.</summary>
    Field,
}
