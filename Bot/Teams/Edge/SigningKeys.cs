using System.Collections.Frozen;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Edge;

/// <summary>
/// The published keys that sign inbound tokens: read at first need, once a day, and when a token names a key that is not among them.
/// IdentityModel's ConfigurationManager is not used: it keeps its own clock and refreshes in the background, so the token that
/// first names a rotated key would be refused.
/// </summary>
internal sealed class SigningKeys(TeamsOptions options, IDocumentRetriever documents, TimeProvider time, ILogger<SigningKeys> log)
    : IDisposable
{
    // Bot Framework's documentation asks for at least one reading a day.
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    // New keys are published long before they sign, so an unknown key is nearly always a forgery. A minute keeps forgeries from
    // turning this process into a load on the metadata, and costs a true surprise at most a minute of Teams' retries.
    private static readonly TimeSpan ForcedPause = TimeSpan.FromMinutes(1);

    // While there are no keys at all, everybody waits for the next reading.
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(5);

    // Teams gives up on a message after some ten.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Reading latest = new(FrozenDictionary<string, JsonWebKey>.Empty, DateTimeOffset.MinValue);
    private DateTimeOffset lastFailure = DateTimeOffset.MinValue;
    private DateTimeOffset lastForced = DateTimeOffset.MinValue;

    /// <summary>Whether any keys are known. Without them no token can be judged.</summary>
    public bool Known => latest.Keys.Count > 0;

    /// <summary>The published key of this id; null if there is none, or if no keys could be read (<see cref="Known"/>).</summary>
    public async ValueTask<JsonWebKey?> FindAsync(string keyId, CancellationToken ct)
    {
        // Keys of yesterday are good enough for those who come while another is reading today's.
        if (IsStale(latest) && !(Known && gate.CurrentCount == 0))
            await ReadAsync(() => IsStale(latest), ct);
        if (latest.Keys.TryGetValue(keyId, out var key))
            return key;

        await ReadAsync(() => Known && !latest.Keys.ContainsKey(keyId) && MayForce(), ct);
        return latest.Keys.GetValueOrDefault(keyId);
    }

    public void Dispose() => gate.Dispose();

    private bool IsStale(Reading reading) => time.GetUtcNow() - reading.At >= Age;

    private bool MayForce()
    {
        var now = time.GetUtcNow();
        if (now - lastForced < ForcedPause)
            return false;
        lastForced = now;
        return true;
    }

    /// <summary>One reading at a time; whoever waited for another's asks again whether one is still needed.</summary>
    private async Task ReadAsync(Func<bool> isNeeded, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            var pause = Known ? ForcedPause : PauseWithoutKeys;
            if (time.GetUtcNow() - lastFailure >= pause && isNeeded())
                await ReadAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    // Not on the request's token: a caller who hangs up must not spoil the reading for those who wait.
    private async Task ReadAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(options.OpenIdMetadata, documents, patience.Token);
            var keys = metadata.JsonWebKeySet?.Keys.Where(key => !string.IsNullOrEmpty(key.Kid)).DistinctBy(key => key.Kid) ?? [];
            latest = new Reading(keys.ToFrozenDictionary(key => key.Kid), time.GetUtcNow());
            log.KeysRead(latest.Keys.Count);
        }
        catch (Exception fault) when (
            fault is IOException or HttpRequestException or OperationCanceledException or InvalidOperationException or ArgumentException)
        {
            lastFailure = time.GetUtcNow();
            log.KeysUnavailable(fault.GetType().Name, latest.Keys.Count);
        }
    }

    private sealed record Reading(FrozenDictionary<string, JsonWebKey> Keys, DateTimeOffset At);
}
