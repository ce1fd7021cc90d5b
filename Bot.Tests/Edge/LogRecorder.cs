using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Edge;

/// <summary>Every line that was logged, by anybody, at any level.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>What went along with the lines: the values they name, and the scopes around them.</summary>
    public ConcurrentQueue<string> Asides { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Recorder(this);

    public void Dispose()
    {
    }

    private sealed class Recorder(LogRecorder recorder) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            recorder.Asides.Enqueue(Values(state));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            recorder.Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");
            recorder.Asides.Enqueue(Values(state));
        }

        private static string Values<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(' ', named) : state?.ToString() ?? "";
    }
}
