namespace PipelineRules.Facts.Schema;

/// <summary>Does the same with every table, whatever the type of its facts.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IFactTableVisitor<out TResult>
{
    /// <summary>Does it with one table.</summary>
    TResult Visit<TFact>(TypedTable<TFact> table) where TFact : class;
}
