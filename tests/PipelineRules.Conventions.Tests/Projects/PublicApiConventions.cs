namespace PipelineRules.Conventions.Tests.Projects;

public sealed class PublicApiConventions
{
    [Fact]
    public void Every_package_that_programs_refer_to_has_its_approved_api() => Convention.Holds(
        "Add PublicAPI.Shipped.txt and PublicAPI.Unshipped.txt beside these, and let the code fix of RS0016 fill them",
        from project in Project.All
        where project.IsPacked && project.Name is not ("PipelineRules.Templates" or "PipelineRules.Tool")
        from file in new[] { "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt" }
        let path = $"{project.Path[..project.Path.LastIndexOf('/')]}/{file}"
        where !Repository.Has(path)
        select path);
}
