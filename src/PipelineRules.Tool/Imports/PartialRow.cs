namespace PipelineRules.Tool.Imports;

/// <summary>A row of one table with no more in it than an export has.</summary>
internal readonly record struct PartialRow(string Table, AvailableProperties Given)
{
    public T? Thing<T>(string property, T value) where T : class => Given.Has(Table, property) ? value : null;

    public T? Value<T>(string property, T value) where T : struct => Given.Has(Table, property) ? value : null;

    public T Word<T>(string property, T value, T otherwise) where T : struct => Given.Has(Table, property) ? value : otherwise;
}
