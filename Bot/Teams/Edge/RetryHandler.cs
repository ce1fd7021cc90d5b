using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Bot.Teams.Edge;

/// <summary>
/// Tries again what Teams asks to be tried again (429, 412, 502, 504, as its rate-limit page says) and what the network lost.
/// A post whose answer was lost may have arrived: whether it is sent again is for the budget to say.
/// </summary>
internal sealed class RetryHandler : DelegatingHandler
{
    // The largest answer is a page of 500 members, some 200 KB.
    private const int LongestAnswer = 4 * 1024 * 1024;

    private static readonly ResiliencePropertyKey<long> Began = new("began");
    private static readonly ResiliencePropertyKey<bool> IsPost = new("post");

    private readonly RetryBudget budget;
    private readonly TimeProvider time;
    private readonly ILogger<RetryHandler> log;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    public RetryHandler(RetryBudget budget, TimeProvider time, ILogger<RetryHandler> log)
    {
        (this.budget, this.time, this.log) = (budget, time, log);
        pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = budget.Attempts,
                Delay = budget.FirstPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                MaxDelay = budget.Total,
                ShouldHandle = args => ValueTask.FromResult(IsTransient(args.Outcome) && MayRepeat(args) && FitsBudget(args)),
                DelayGenerator = args => ValueTask.FromResult(RetryAfter(args.Outcome.Result)),
                OnRetry = Announce,
            })
            .AddTimeout(budget.PerAttempt)
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Began, time.GetTimestamp());
        context.Properties.Set(IsPost, request.Method == HttpMethod.Post);
        try
        {
            return await pipeline.ExecuteAsync(
                static async (context, call) => await call.Self.Next(call.Request, context.CancellationToken),
                context,
                (Self: this, Request: request));
        }
        catch (TimeoutRejectedException fault)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Teams did not answer in time.", fault);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>An attempt has succeeded when its whole answer is here.</summary>
    private async Task<HttpResponseMessage> Next(HttpRequestMessage request, CancellationToken ct)
    {
        var response = await base.SendAsync(request, ct);
        await response.Content.LoadIntoBufferAsync(LongestAnswer, ct);
        return response;
    }

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException or TimeoutRejectedException } => true,
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed } => true,
        { Result.StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } => true,
        _ => false,
    };

    private bool MayRepeat(RetryPredicateArguments<HttpResponseMessage> args) =>
        budget.RepeatsLostPosts || !args.Context.Properties.GetValue(IsPost, false) || HasNotArrived(args.Outcome);

    /// <summary>Teams has refused it, or was never reached. A gateway does not know what became of it, and neither does a broken line.</summary>
    private static bool HasNotArrived(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed } => true,
        { Exception: HttpRequestException fault } => fault.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
        _ => false,
    };

    private bool FitsBudget(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var spent = time.GetElapsedTime(args.Context.Properties.GetValue(Began, 0));
        return spent + (RetryAfter(args.Outcome.Result) ?? TimeSpan.Zero) < budget.Total;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage? response) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };

    private ValueTask Announce(OnRetryArguments<HttpResponseMessage> args)
    {
        log.Retrying((int?)args.Outcome.Result?.StatusCode ?? 0, args.AttemptNumber + 1, (long)args.RetryDelay.TotalMilliseconds);
        args.Outcome.Result?.Dispose();
        return ValueTask.CompletedTask;
    }
}
