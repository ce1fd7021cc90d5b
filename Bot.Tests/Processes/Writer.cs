using System.Globalization;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Processes;

/// <summary>One person before one card: answers, edits and deletes at random, one act after the other.</summary>
internal sealed class Writer(TeamMember person, StandingCard card)
{
    private static int lastText;

    private JObject? receipt;

    public StandingCard Card => card;

    public Ledger Ledger { get; } = new();

    /// <summary>The round has closed.</summary>
    public bool IsTooLate { get; private set; }

    /// <summary>How often the bot said that it could not, and asked to try again. It may have done it all the same.</summary>
    public int Refusals { get; private set; }

    /// <summary>What nobody expected to be shown.</summary>
    public string? Odd { get; private set; }

    /// <returns>Whether the bot acknowledged it.</returns>
    public Task<bool> ActAsync() => receipt is not null && Random.Shared.Next(6) == 0 ? DeleteAsync(receipt) : SendAsync();

    /// <summary>A client shows the card, and asks for its owner's view of it as Teams does by itself.</summary>
    public async Task LookAsync()
    {
        var refresh = (JObject)card.Card["refresh"]!["action"]!.DeepClone();
        await person.InvokeAsync(card.Done(person.InChannel(new()
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JObject { ["action"] = refresh, ["trigger"] = "automatic" },
        })));
    }

    private async Task<bool> SendAsync()
    {
        var text = $"Svar nummer {Interlocked.Increment(ref lastText).ToString(CultureInfo.InvariantCulture)}.";
        var inputs = new Dictionary<string, string> { ["text"] = text, ["visibility"] = Random.Shared.GetItems(["Aggregate", "Team"], 1)[0] };
        if (Random.Shared.Next(4) == 0)
            inputs["keyless"] = "true";
        if (card.Card.Inputs().Any(input => (string?)input["id"] == "number"))
            inputs["number"] = "7";

        Ledger.Send(text);
        var shown = await PressAsync(card.Card, "Send svar", [.. inputs.Select(input => (input.Key, input.Value))]);
        return Read(shown, "Tak, det er modtaget", keep: true);
    }

    private async Task<bool> DeleteAsync(JObject answered)
    {
        var sure = await PressAsync(answered, "Slet");
        if (sure.Card?.Buttons().Contains("Ja, slet") != true)
            return Read(sure, "Dit svar er slettet.", keep: false);

        Ledger.Send(null);
        return Read(await PressAsync(sure.Card, "Ja, slet"), "Dit svar er slettet.", keep: false);
    }

    private async Task<Shown> PressAsync(JObject on, string title, params (string Field, string Value)[] inputs) =>
        Shown.Of(await person.InvokeAsync(card.Done(person.PressOf(on, title, inputs))));

    private bool Read(Shown shown, string acknowledgement, bool keep)
    {
        if (shown.Card.Has(acknowledgement))
        {
            Ledger.Acknowledge();
            receipt = keep ? shown.Card : null;
            return true;
        }

        if (shown.Card.Has("Runden lukkede") || shown.Card.Has("Her er ikke noget svar"))
            IsTooLate = true;
        else if (shown.Sentence?.Contains("prøv igen om lidt", StringComparison.Ordinal) == true)
            Refusals++;
        else
            Odd = shown.Json;
        return false;
    }
}
