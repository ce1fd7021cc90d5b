using Bot.Dialogs.Prompts;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Prompts;

/// <summary>Puts the installation's bank and names of themes in the place of the built-in ones.</summary>
internal static class PromptSetup
{
    public static IServiceCollection AddPrompts(this IServiceCollection services, IConfiguration settings)
    {
        var installed = PromptSetting.Read(settings);
        return services
            .AddSingleton(installed)
            .Replace(ServiceDescriptor.Singleton(installed.Bank))
            .Replace(ServiceDescriptor.Singleton(installed.Themes));
    }

    /// <summary>Says at start what could not be used; the bot runs on with the rest.</summary>
    public static void TellPromptFaults(this WebApplication app)
    {
        foreach (var fault in app.Services.GetRequiredService<InstalledBank>().Faults)
            Log.PromptsNotUsed(app.Logger, fault);
    }
}
