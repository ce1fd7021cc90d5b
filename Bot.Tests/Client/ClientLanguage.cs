using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Client;

/// <summary>
/// Lets the emulator's users read English: it says en-US of everybody, so the bot believes it of nobody. Here their acts say en-GB on
/// their way to the bot, as those of an English reader do in Teams.
/// </summary>
internal sealed class ClientLanguage : IStartupFilter
{
    /// <summary>From now on, until it is changed back.</summary>
    public bool IsEnglish { get; set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(TranslateAsync);
        next(app);
    };

    private async Task TranslateAsync(HttpContext context, RequestDelegate next)
    {
        if (IsEnglish && context.Request.Path == "/api/messages")
        {
            using var reader = new StreamReader(context.Request.Body);
            var said = await reader.ReadToEndAsync();
            var heard = Encoding.UTF8.GetBytes(said.Replace("\"locale\":\"en-US\"", "\"locale\":\"en-GB\"", StringComparison.Ordinal));
            context.Request.Body = new MemoryStream(heard);
            context.Request.ContentLength = heard.Length;
        }

        await next(context);
    }
}
