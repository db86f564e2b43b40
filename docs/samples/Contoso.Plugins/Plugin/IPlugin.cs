using System;

namespace Contoso.Plugins
{
    /// <summary>What the CRM calls, in the shape of the CRM's own interface.</summary>
    public interface IPlugin
    {
        void Execute(IServiceProvider serviceProvider);
    }
}
