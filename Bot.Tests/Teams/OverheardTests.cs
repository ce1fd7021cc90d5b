using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bot.Tests.Teams;

/// <summary>The listener of the canary tests hears what is planted.</summary>
public sealed class OverheardTests
{
    private const string Word = "Kanariekværn";

    [Fact]
    public void A_span_a_metric_and_a_caught_exception_are_heard()
    {
        using var overheard = new Overheard([Word]);
        using var source = new ActivitySource("planted");
        using var meter = new Meter("planted");

        using (var span = source.StartActivity("span"))
            span!.SetTag("tag", $"en {Word}");
        meter.CreateCounter<long>("counter").Add(1, KeyValuePair.Create("tag", (object?)Word));
        try
        {
            throw new InvalidOperationException($"Nej til {Word}.");
        }
        catch (InvalidOperationException)
        {
        }

        Assert.Equal(["span span", "metric counter", "exception InvalidOperationException"], overheard.Places);
    }
}
