using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>Counts the rows of all tables of one file.</summary>
/// <param name="most">How many there may be; null for any number.</param>
internal sealed class RowLimit(long? most)
{
    private long _count;

    public void Count(in JsonCursor cursor)
    {
        if (++_count > most)
            throw cursor.Refusal($"there are more than the {most} rows that are read");
    }
}
