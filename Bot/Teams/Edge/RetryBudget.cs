namespace Bot.Teams.Edge;

/// <summary>How long a call to Teams may be tried.</summary>
/// <param name="Attempts">After the first one.</param>
/// <param name="FirstPause">Doubles with each attempt, with jitter; Teams' Retry-After goes before it.</param>
/// <param name="Total">No attempt begins later than this after the first.</param>
/// <param name="PerAttempt">An attempt that takes longer counts as a network fault.</param>
/// <param name="RepeatsLostPosts">Whether a message is sent again although the first try may have arrived.</param>
internal sealed record RetryBudget(int Attempts, TimeSpan FirstPause, TimeSpan Total, TimeSpan PerAttempt, bool RepeatsLostPosts)
{
    /// <summary>Inside a turn: Teams shows the user an error after some 10 seconds.</summary>
    public static readonly RetryBudget Turn = new(2, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4), RepeatsLostPosts: true);

    /// <summary>
    /// The clock's posts and card updates: nobody waits. A post that may have arrived is not repeated here: the rounds find out, and
    /// mend it later in a way that shows nothing twice.
    /// </summary>
    public static readonly RetryBudget Post = new(6, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(20), RepeatsLostPosts: false);
}
