namespace PipelineRules.Crm;

/// <summary>Why a text of a column was read as something.</summary>
public enum CsvTextSource
{
    /// <summary>The map lists it.</summary>
    Listed,

    /// <summary>The map does not list it, and says what such texts become.</summary>
    Otherwise,

    /// <summary>The map says nothing of it, so it stays as it is.</summary>
    AsWritten,
}
