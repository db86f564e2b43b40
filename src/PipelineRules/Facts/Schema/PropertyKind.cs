namespace PipelineRules.Facts.Schema;

/// <summary>What the values of a property are, and so how files write them.</summary>
public enum PropertyKind
{
    /// <summary>The id of the fact itself, unique in its table: a text.</summary>
    Id,

    /// <summary>The id of another fact: a text.</summary>
    Reference,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A day: <c>2027-01-31</c>.</summary>
    Day,

    /// <summary>How much of a currency: a number with a point, <c>1250.50</c>. The currency stands in a property of its own.</summary>
    Money,

    /// <summary>The ISO 4217 code of a currency: a text.</summary>
    Currency,

    /// <summary>A number with a point: <c>0.92</c>.</summary>
    Number,

    /// <summary>A whole number: <c>3</c>.</summary>
    WholeNumber,

    /// <summary>One of a few words: <c>bestCase</c>.</summary>
    Enum,

    /// <summary>A lead time as ISO 8601 writes durations: <c>P6W</c>.</summary>
    Period,

    /// <summary>Several texts: <c>G-1;G-2</c> in one cell of a CSV file.</summary>
    List,

    /// <summary>The shares in a deal: <c>R-1:60;R-2:40;R-3:10:overlay</c> in one cell of a CSV file.</summary>
    Splits,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Fields of any name, each a text: a column <c>attributes.NAME</c> for each in a CSV file.</summary>
    Attributes,
}
