namespace PipelineRules.Packages.Tests;

public sealed class PackingTests
{
    public static TheoryData<string> Lists =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => $"{Path.GetFileNameWithoutExtension(file)}").Order()];

    private static string Folder => Repository.At("tests/PipelineRules.Packages.Tests/Contents");

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_package_holds_exactly_what_it_should(string id)
    {
        var list = await File.ReadAllLinesAsync(ListOf(id));
        var package = (await Packed.Once).Find(id);
        Assert.True(package is not null, $"No package {id} was made");
        Assert.True(
            list.Where(IsFile).SequenceEqual(package.Contents),
            $"Contents/{id}.txt differs from what the package holds; if this is right, write it "
                + $"there:\n{string.Join('\n', package.Contents)}");
    }

    [Fact]
    public async Task Every_package_has_its_list() =>
        Assert.Equal([], (await Packed.Once).Packages.Select(package => package.Id).Where(id => !File.Exists(ListOf(id))));

    [Fact]
    public async Task Packing_warns_of_nothing_though_the_clone_has_no_remote() =>
        Assert.DoesNotContain("warning", (await Packed.Once).Printed, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Two_packs_of_one_commit_are_the_same_to_the_byte()
    {
        var (first, again) = (await Packed.Once, await Packed.Released);
        var differing =
            from package in first.Packages
            from file in package.Files
            where again.Find(package.Id)?.Files.GetValueOrDefault(file.Key)?.SequenceEqual(file.Value) != true
            select $"{package.Id} {file.Key}";
        Assert.True(!differing.Any(), $"These differ:\n{string.Join('\n', differing)}");
    }

    [Fact]
    public async Task Each_package_of_a_release_lies_beside_its_bill_of_materials()
    {
        var released = await Packed.Released;
        Assert.All(released.Packages, package =>
        {
            var folder = Path.Combine(released.Folder, package.Id);
            Assert.Equal([$"{package.Id}.{Packed.Version}.nupkg", $"{package.Id}.cdx.json"],
                Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
            Assert.Superset(package.NeedsFromOthers.ToHashSet(), BillOfMaterials.Read(Path.Combine(folder, $"{package.Id}.cdx.json")));
        });
    }

    [Fact]
    public async Task Every_package_says_where_it_comes_from_and_what_it_is()
    {
        foreach (var package in (await Packed.Once).Packages)
        {
            Assert.Equal(
                ("MIT", "README.md", "icon.png", Packed.Version),
                (package.Told("license"), package.Told("readme"), package.Told("icon"), package.Told("version")));
            Assert.Equal(("git", "https://pipelinerules.example"), (package.Told("repository", "type"), package.Told("repository", "url")));
            Assert.All(["description", "tags", "releaseNotes", "copyright", "projectUrl"], name => Assert.NotEmpty(package.Told(name)));
        }
    }

    [Fact]
    public async Task A_clone_with_a_remote_links_its_sources()
    {
        var clone = await Clone.In(Scratch.Folder("linked"), Repository.Root);
        await clone.Run("git", "remote", "add", "origin", "https://github.com/contoso/pipelinerules.git");
        await clone.Dotnet(
            "msbuild", "src/PipelineRules", "-restore", "-t:PrepareForBuild;GenerateSourceLinkFile", "-p:TargetFramework=netstandard2.0",
            "-p:ContinuousIntegrationBuild=true");
        var link =
            Directory.EnumerateFiles(Path.Combine(clone.Folder, "src/PipelineRules/obj"), "*.sourcelink.json", SearchOption.AllDirectories);
        Assert.Contains("contoso/pipelinerules/", await File.ReadAllTextAsync(Assert.Single(link)), StringComparison.Ordinal);
    }

    private static bool IsFile(string line) => line.Length > 0 && line[0] != '#';

    private static string ListOf(string id) => Path.Combine(Folder, $"{id}.txt");
}
