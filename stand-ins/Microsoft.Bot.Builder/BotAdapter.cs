using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract class BotAdapter
{
    public const string BotIdentityKey = "BotIdentity";

    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where a turn's exception goes; without it the exception goes on to the web server.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs the turn in the language of its sender.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            SpeakAs(turnContext.Activity.Locale);
            if (callback is not null)
                await callback(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, fault).ConfigureAwait(false);
        }
    }

    private static void SpeakAs(string locale)
    {
        if (locale is null)
            return;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            // A language nobody knows is no reason not to answer.
        }
    }
}
