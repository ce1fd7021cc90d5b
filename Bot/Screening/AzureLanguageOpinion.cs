using Bot.Dialogs.Screening;
using Bot.Dialogs.Screening.SecondOpinion;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Bot.Screening;

/// <summary>
/// The second opinion of Azure AI Language, within its time. Whatever goes wrong, the answer is that there is nothing to object to:
/// the embedded result stands. After a few faults in a row it is left alone for a while, so that people do not wait in vain.
/// </summary>
internal sealed class AzureLanguageOpinion : ISecondOpinion
{
    /// <summary>A story asks three questions at once; one bad moment is not a pause.</summary>
    private const int FaultsBeforePause = 4;

    /// <summary>Long, so that the faults count in a small team too, where few write at the same time.</summary>
    private static readonly TimeSpan FaultsAreRemembered = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly AzureLanguage language;
    private readonly ILogger<AzureLanguageOpinion> log;
    private readonly ResiliencePipeline pipeline;

    public AzureLanguageOpinion(AzureLanguage language, SecondOpinionOptions options, TimeProvider time, ILogger<AzureLanguageOpinion> log)
    {
        (this.language, this.log) = (language, log);
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                MinimumThroughput = FaultsBeforePause,
                FailureRatio = 0.75,
                SamplingDuration = FaultsAreRemembered,
                BreakDuration = Pause,
                OnOpened = args =>
                {
                    Log.SecondOpinionPaused(log, args.BreakDuration);
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    public async Task<IReadOnlyList<Finding>> AskAsync(RawText text, CancellationToken cancellation)
    {
        if (text.Length > AnalyzeText.LongestText)
        {
            // No form keeps a text of this length, and the service would only refuse it.
            return [];
        }

        try
        {
            // Not waiting is the promise; what does not heed its end is left to itself.
            return await pipeline.ExecuteAsync(
                async within => await language.AskAsync(text, within).WaitAsync(within), cancellation);
        }
        catch (BrokenCircuitException)
        {
            // The pause was announced when it began.
            return [];
        }
        catch (TimeoutRejectedException)
        {
            Log.SecondOpinionMissing(log, OpinionFault.TimedOut, status: 0);
            return [];
        }
        catch (SecondOpinionException fault)
        {
            Log.SecondOpinionMissing(log, fault.Fault, fault.Status);
            return [];
        }
#pragma warning disable CA1031 // The border of one opinion: its fault must not keep anybody from answering.
        catch (Exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.SecondOpinionMissing(log, OpinionFault.Unforeseen, status: 0);
            return [];
        }
    }
}
