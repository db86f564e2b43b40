using System.IO.Compression;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>How much a service reads of the tables that strangers send.</summary>
public sealed class ReadLimitsTests
{
    private const string Deals = "id,name\nD-1,A\nD-2,B\n";
    private const string Team = "member\nR-1\n";

    [Fact]
    public void Within_the_limits_all_is_read() =>
        Assert.Equal(2, Read(new ReadLimits(Deals.Length + Team.Length, 3)).Deals?.Count);

    [Fact]
    public void One_row_too_many_of_all_tables_together_is_refused() =>
        Assert.EndsWith("there are more than the 2 rows that are read", Refused(new ReadLimits(rows: 2)), StringComparison.Ordinal);

    [Fact]
    public void One_byte_too_many_of_all_files_together_is_refused() => Assert.EndsWith(
        $"there is more than the {Deals.Length + Team.Length - 1} bytes that are read",
        Refused(new ReadLimits(Deals.Length + Team.Length - 1)), StringComparison.Ordinal);

    [Theory]
    [InlineData("deals.csv.gz")]
    [InlineData("deals.zip")]
    public void What_is_packed_counts_as_large_as_it_is_unpacked(string name)
    {
        using var folder = new Folder();
        var packed = Path.Combine(folder.Path, name);
        var large = "id,name\n" + string.Concat(Enumerable.Range(0, 100_000).Select(row => $"D-{row},aaaaaaaaaaaaaaaaaaaaaaaaa\n"));
        Pack(packed, large);
        Assert.True(new FileInfo(packed).Length < large.Length / 4);
        var map = CsvMap.Parse(Folder.DealMap("\"name\": \"name\"").Replace("\"Id\"", "\"id\"", StringComparison.Ordinal));
        var error = Assert.Throws<UnreadableCsvException>(
            () =>
            {
                using var export = CsvExport.Open(packed, map, new ReadLimits(large.Length / 2));
                export.Read(Folder.Day);
            });
        Assert.Contains("bytes that are read", error.Message, StringComparison.Ordinal);
        using var whole = CsvExport.Open(packed, map, new ReadLimits(large.Length, 100_000));
        Assert.Equal(100_000, whole.Read(Folder.Day).Deals?.Count);
    }

    [Fact]
    public void A_reading_can_be_stopped()
    {
        using var folder = Sent();
        Assert.Throws<OperationCanceledException>(
            () => CsvFolder.Read(folder.Path, Folder.Day, ReadLimits.None, new CancellationToken(true)));
    }

    private static void Pack(string path, string text)
    {
        using var file = File.Create(path);
        if (path.EndsWith(".zip", StringComparison.Ordinal))
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Create);
            using var entry = new StreamWriter(archive.CreateEntry("file.csv").Open());
            entry.Write(text);
        }
        else
        {
            using var packed = new StreamWriter(new GZipStream(file, CompressionLevel.Optimal));
            packed.Write(text);
        }
    }

    private static Folder Sent()
    {
        var folder = new Folder();
        folder.Write("deals.csv", Deals);
        folder.Write("team.csv", Team);
        return folder;
    }

    private static FactSet Read(ReadLimits limits)
    {
        using var folder = Sent();
        return CsvFolder.Read(folder.Path, Folder.Day, limits);
    }

    private static string Refused(ReadLimits limits) => Assert.Throws<UnreadableCsvException>(() => Read(limits)).Message;
}
