using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Bot.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>How a turn came, which decides how it can be answered.</summary>
public enum TurnWay
{
    /// <summary>Typed words.</summary>
    Command,

    /// <summary>A card's button whose answer only the presser sees (Action.Execute).</summary>
    CardAction,

    /// <summary>The same button in a client that knows only Action.Submit: it arrives as a message.</summary>
    CardSubmit,

    DialogFetch,
    DialogSubmit,
}

/// <param name="Verb">What the card's button means, or the typed command.</param>
public sealed record ReadTurn(TurnWay Way, string Verb, Turn Turn);

/// <summary>Reads what Teams sends into what the rooms understand. It trusts no field to be there.</summary>
public sealed partial class TurnReader(AuthorKeys keys)
{
    public ReadTurn Read(Activity activity)
    {
        var (way, verb, data) = WhatWasDone(activity);
        var place = PlaceOf(activity);
        var id = activity.From?.AadObjectId ?? activity.From?.Id ?? "";
        var sender = new Sender(keys.Of(place.TenantId, id), activity.From?.Id ?? "", activity.From?.Name ?? "", id);
        var texts = Texts.For(Emulator.LocaleOf(activity.Locale, place.ServiceUrl));
        var card = way is TurnWay.CardAction or TurnWay.CardSubmit or TurnWay.DialogFetch ? CardOf(activity, place) : null;
        return new(way, verb, new Turn(sender, place, ActivityIdOf(activity), FormOf(data), texts) { Card = card });
    }

    /// <summary>Where the activity took place; events that install the bot have nothing but this.</summary>
    public static Place PlaceOf(Activity activity)
    {
        var data = activity.ChannelData as JObject ?? [];
        var channel = Text(data, "channel", "id");
        var conversation = WithoutThread(activity.Conversation?.Id ?? "");
        var kind = activity.Conversation?.ConversationType switch
        {
            "channel" when Text(data, "channel", "type") is "private" => PlaceKind.PrivateChannel,
            "channel" => PlaceKind.Channel,
            "groupChat" => PlaceKind.GroupChat,
            _ => PlaceKind.Personal,
        };
        return new(
            kind,
            Text(data, "tenant", "id") ?? activity.Conversation?.TenantId ?? "",
            kind is PlaceKind.Channel ? channel ?? conversation : conversation,
            Text(data, "team", "id"),
            activity.ServiceUrl ?? "",
            activity.Recipient?.Id ?? "");
    }

    /// <summary>A channel's card is updated in its thread, a group chat's in the chat. Some clients leave the thread out; our cards begin theirs.</summary>
    private static PostedCard? CardOf(Activity activity, Place place)
    {
        if (!place.IsTeamPlace || activity.ReplyToId is not { Length: > 0 } id)
            return null;

        var conversation = activity.Conversation?.Id ?? "";
        var isThread = place.Kind is PlaceKind.GroupChat || conversation.Contains(";messageid=", StringComparison.Ordinal);
        return new(isThread ? conversation : $"{place.ConversationId};messageid={id}", id);
    }

    private static (TurnWay Way, string Verb, JObject Data) WhatWasDone(Activity activity)
    {
        var value = activity.Value as JObject;
        if (activity.Type is ActivityTypes.Invoke)
        {
            var isCard = activity.Name == "adaptiveCard/action";
            var data = value?[isCard ? "action" : "data"] as JObject;
            var verb = isCard ? (string?)(data?["verb"] as JValue) : null;
            data = isCard ? data?["data"] as JObject : data;
            var way = isCard ? TurnWay.CardAction : activity.Name == "task/fetch" ? TurnWay.DialogFetch : TurnWay.DialogSubmit;
            return (way, verb ?? VerbOf(data), data ?? []);
        }

        return value is not null ? (TurnWay.CardSubmit, VerbOf(value), value) : (TurnWay.Command, CommandOf(activity.Text), []);
    }

    private static string VerbOf(JObject? data) => data?["verb"] is JValue { Value: string verb } ? verb : "";

    /// <summary>“@Dialogbot  Pop  Up ” is “pop up”. Some clients put &amp;nbsp; behind a mention.</summary>
    private static string CommandOf(string? text) =>
        Spaces().Replace(WebUtility.HtmlDecode(Mention().Replace(text ?? "", " ")), " ").Trim().ToLower(CultureInfo.GetCultureInfo("da-DK"));

    /// <summary>A retry by Teams bears the same id; where a client sends none, the same content at the same moment is the same act.</summary>
    private static string ActivityIdOf(Activity activity) => !string.IsNullOrEmpty(activity.Id)
        ? activity.Id
        : FormattableString.Invariant($"{activity.From?.Id}|{activity.ReplyToId}|{activity.Timestamp:O}|{(activity.Value as JObject)?.ToString(Newtonsoft.Json.Formatting.None)}");

    private static Form FormOf(JObject data) => new(data.Properties()
        .Where(property => property.Value is JValue or JArray)
        .ToDictionary(property => property.Name, property => property.Value switch
        {
            JValue { Value: bool truth } => truth ? "true" : "false",
            JValue { Value: DateTime date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            JArray items => string.Join(',', items.OfType<JValue>().Select(item => item.ToString(CultureInfo.InvariantCulture))),
            JValue value => value.ToString(CultureInfo.InvariantCulture),
            _ => "",
        }));

    private static string? Text(JObject data, string outer, string inner) =>
        (data[outer] as JObject)?[inner] is JValue { Value: string text } && text.Length > 0 ? text : null;

    /// <summary>A thread's conversation id is the channel's with the first message's id behind it.</summary>
    private static string WithoutThread(string conversationId) => conversationId.Split(';', 2)[0];

    [GeneratedRegex("<at[^>]*>[^<]*</at>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
