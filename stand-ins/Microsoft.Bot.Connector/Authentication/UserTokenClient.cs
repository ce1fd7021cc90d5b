namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A user's own sign-ins. The bot has none, so there is nothing to do with it but pass it on and dispose of it.</summary>
public abstract class UserTokenClient : IDisposable
{
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
