using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Bot.Tests.Teams;

/// <summary>
/// Listens for some words wherever a program talks besides its files and logs: spans and their tags, metrics and their tags, and
/// the messages of all exceptions, those that are caught included.
/// </summary>
internal sealed class Overheard : IDisposable
{
    private readonly IReadOnlyList<string> words;
    private readonly List<string> heard = [];
    private readonly ActivityListener spans = new();
    private readonly MeterListener metrics = new();

    public Overheard(IEnumerable<string> words)
    {
        this.words = [.. words];
        spans.ShouldListenTo = _ => true;
        spans.Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded;
        spans.ActivityStopped = Note;
        ActivitySource.AddActivityListener(spans);
        metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        metrics.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Note(instrument, tags));
        metrics.Start();
        AppDomain.CurrentDomain.FirstChanceException += Note;
    }

    public int SpansSeen { get; private set; }

    public int MeasurementsSeen { get; private set; }

    /// <summary>Where one of the words was heard.</summary>
    public IReadOnlyList<string> Places
    {
        get
        {
            lock (heard)
                return [.. heard];
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Note;
        spans.Dispose();
        metrics.Dispose();
    }

    private void Note(Activity span)
    {
        SpansSeen++;
        var said = new StringBuilder(span.DisplayName).Append(' ').Append(span.OperationName).Append(' ').Append(span.StatusDescription);
        said.AppendJoin(' ', span.TagObjects).AppendJoin(' ', span.Baggage);
        foreach (var happened in span.Events)
            said.Append(happened.Name).AppendJoin(' ', happened.Tags);
        Note($"span {span.OperationName}", said.ToString());
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        MeasurementsSeen++;
        Note($"metric {instrument.Name}", string.Join(' ', tags.ToArray()));
    }

    private void Note(object? sender, FirstChanceExceptionEventArgs thrown) =>
        Note($"exception {thrown.Exception.GetType().Name}", thrown.Exception.Message);

    private void Note(string place, string said)
    {
        if (!words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return;
        lock (heard)
            heard.Add(place);
    }
}
