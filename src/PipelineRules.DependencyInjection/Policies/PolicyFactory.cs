using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace PipelineRules.DependencyInjection.Policies;

/// <summary>Makes the policy of a section of the configuration, or says all that is wrong with it.</summary>
internal sealed class PolicyFactory(IConfiguration section) : IOptionsFactory<Policy>
{
    private static readonly string[] s_firstPartEnds = [" (Parameter", "\r", "\n"];

    public Policy Create(string name)
    {
        var configurationReader = new ConfigurationReader(section);
        try
        {
            var policy = PolicySettings.Read(configurationReader);
            return configurationReader.Flaws is { Count: 0 } ? policy : throw Refused(name, configurationReader.Flaws);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw Refused(name, [.. configurationReader.Flaws, configurationReader.Placed(FirstPart(wrong.Message))]);
        }
    }

    private static OptionsValidationException Refused(string name, IEnumerable<string> flaws) => new(name, typeof(Policy), flaws);

    private static string FirstPart(string message) => message.Split(s_firstPartEnds, StringSplitOptions.None)[0];
}
