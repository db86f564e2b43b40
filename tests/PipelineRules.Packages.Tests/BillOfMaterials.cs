using System.Text.Json;

namespace PipelineRules.Packages.Tests;

/// <summary>What a package is made of, as CycloneDX has it.</summary>
internal static class BillOfMaterials
{
    /// <summary>The names of the packages in it, each with a version and a hash.</summary>
    public static ISet<string> Read(string file)
    {
        using var bill = JsonDocument.Parse(File.ReadAllBytes(file));
        Assert.Equal("CycloneDX", Told(bill.RootElement, "bomFormat"));
        Assert.Equal(Packed.Version, Told(bill.RootElement.GetProperty("metadata").GetProperty("component"), "version"));
        return bill.RootElement.GetProperty("components").EnumerateArray().Select(NameOf).ToHashSet();
    }

    private static string NameOf(JsonElement component)
    {
        Assert.NotEmpty(Told(component, "version"));
        Assert.NotEqual(0, component.GetProperty("hashes").GetArrayLength());
        return Told(component, "name");
    }

    private static string Told(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
