using System.Text;
using PipelineRules.Fuzzing;

namespace PipelineRules.Crm.Tests;

/// <summary>Whatever a stranger sends, a reader reads it or refuses it in words.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Tables_are_read_or_refused()
    {
        using var folder = new Folder();
        var deals = Path.Combine(folder.Path, "deals.csv");
        new Fuzzer(Bytes(Deals), Bytes("id,name\n\"D-1\",\"a \"\"b\"\"\"\n"), Bytes("id\tamount\r\nD-1\t1.234,50\r\n")).Run(
            Fuzzer.Share,
            input =>
            {
                File.WriteAllBytes(deals, input);
                CsvFolder.Read(folder.Path, Folder.Day);
            },
            error => error is UnreadableCsvException);
    }

    [Fact]
    public void Maps_are_read_or_refused() => new Fuzzer(Bytes(Folder.DealMap("\"amount\": \"Amount\"")), Bytes(Map)).Run(
        Fuzzer.Share, input => CsvMap.Parse(Encoding.UTF8.GetString(input)), error => error is CsvMapException);

    private const string Deals =
        "id,name,amount,currency,closeDate,status,splits,attributes.x\nD-1,A,1250.50,EUR,2027-01-20,open,R-1:60;R-2:40,1\nD-2,\"B, "
            + "b\",7,USD,2027-02-30,won,,2\n";

    private const string Map =
        """{"name":"x","currency":"EUR","timeZone":"Europe/Berlin","tables":{"deals":{"file":"a.csv","where":{"Deleted":["false"]},"columns":{"id":"Id","closeDate":{"column":"Close","as":"dd.MM.yyyy"},"status":{"column":"S","is":{"x":"open"},"otherwise":"won"}}}}}""";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
