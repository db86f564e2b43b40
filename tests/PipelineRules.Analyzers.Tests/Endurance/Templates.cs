using System.IO.Compression;

namespace PipelineRules.Analyzers.Tests.Endurance;

/// <summary>What <c>dotnet new</c> makes: the templates that the SDK brings.</summary>
internal static class Templates
{
    // <dotnet>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
    private static readonly string s_folder = Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "../../../../templates"));

    /// <summary>The packages, each with its C# files.</summary>
    public static IEnumerable<IReadOnlyList<Code>> Packages() =>
        Directory.EnumerateFiles(s_folder, "*.nupkg", SearchOption.AllDirectories).Select(In);

    private static IReadOnlyList<Code> In(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [
            .. archive.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal))
                .Select(entry => new Code($"{Path.GetFileName(package)}/{entry.FullName}", Read(entry)))];
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
