using AdaptiveCards;
using Bot.Dialogs.Prompts;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Channels;

/// <summary>The leader's setup form: a dialog, so that only the leader sees it.</summary>
internal static class SetupCard
{
    public static class Verbs
    {
        public const string Open = "setup.open";
        public const string Save = "setup.save";
    }

    public static class Fields
    {
        public const string Channel = "channel";
        public const string Day = "day";
        public const string Time = "time";
        public const string Med = "med";
        public const string OpenDays = "openDays";
        public const string Audience = "audience";
        public const string Zone = "zone";
    }

    private static readonly IsoDayOfWeek[] Workdays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private static readonly (Audience Audience, string Key)[] Audiences =
    [
        (Audience.Everyone, "setup.audience.all"),
        (Audience.Employee, "setup.audience.employees"),
        (Audience.Leader, "setup.audience.leaders"),
        (Audience.SeniorLeader, "setup.audience.seniorLeaders"),
    ];

    /// <summary>The realm's time zones.</summary>
    internal static readonly (string Zone, string Key)[] Zones =
    [
        ("Europe/Copenhagen", "setup.zone.denmark"),
        ("Atlantic/Faroe", "setup.zone.faroe"),
        ("America/Nuuk", "setup.zone.greenland"),
    ];

    public static JObject DataOf(ChannelKey channel) => new() { [Fields.Channel] = channel.Value };

    /// <param name="pause">A sentence about the pause that the channel is having, if it has one.</param>
    /// <param name="faults">Sentences about what must be put right; the fields keep what was written.</param>
    public static Card For(ChannelKey channel, SetupForm form, string? pause, IReadOnlyList<string> faults, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["setup.intro"]));
        if (pause is not null)
            card.Body.Add(BaseCard.Strong(pause));
        if (faults.Count > 0)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, [.. faults.Select(BaseCard.Paragraph)]));
        card.Body.Add(BaseCard.Choice(
            Fields.Day, texts["setup.day"], form.Day.ToString(), [.. Workdays.Select(day => (day.ToString(), texts.Weekday(day)))]));
        card.Body.Add(BaseCard.TextInput(Fields.Time, texts["setup.time"], form.Time, maxLength: 5));
        card.Body.Add(BaseCard.DateInput(Fields.Med, texts["setup.med"], form.Med, texts));
        card.Body.Add(BaseCard.Subtle(texts["setup.med.note"]));
        card.Body.Add(BaseCard.Choice(
            Fields.OpenDays,
            texts["setup.open"],
            form.OpenDays.ToString(texts.Culture),
            [.. Enumerable.Range(3, 5).Select(days => (days.ToString(texts.Culture), texts.Format("setup.open.days", days)))]));
        card.Body.Add(BaseCard.Choice(
            Fields.Audience, texts["setup.audience"], form.Audience.ToString(), [.. Audiences.Select(one => (one.Audience.ToString(), texts[one.Key]))]));
        card.Body.Add(BaseCard.Choice(Fields.Zone, texts["setup.zone"], form.Zone, [.. Zones.Select(one => (one.Zone, texts[one.Key]))]));
        card.Actions.Add(BaseCard.Submit(texts["setup.save"], Verbs.Save, DataOf(channel), style: "positive"));
        return Card.From(card);
    }
}

/// <summary>What stands in the setup form, as written; <see cref="Read"/> and <see cref="Settings"/> make sense of it.</summary>
internal sealed record SetupForm(IsoDayOfWeek Day, string Time, string Med, int OpenDays, Audience Audience, string Zone)
{
    private static readonly LocalTimePattern[] TimePatterns = [.. ((string[])["H.mm", "H:mm", "%H"]).Select(LocalTimePattern.CreateWithInvariantCulture)];

    public static SetupForm Of(ChannelSettings settings) => new(
        settings.Day, Texts.Time(settings.Time), settings.MedDate is { } med ? LocalDatePattern.Iso.Format(med) : "", settings.OpenDays, settings.Audience,
        settings.TimeZone);

    public static SetupForm Read(Form form, ChannelSettings current) => new(
        Enum.TryParse<IsoDayOfWeek>(form[SetupCard.Fields.Day], out var day) && day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday ? day : current.Day,
        form[SetupCard.Fields.Time].Trim(),
        form[SetupCard.Fields.Med].Trim(),
        int.TryParse(form[SetupCard.Fields.OpenDays], out var days) && days is >= 3 and <= 7 ? days : current.OpenDays,
        Enum.TryParse<Audience>(form[SetupCard.Fields.Audience], out var audience) && Enum.IsDefined(audience) ? audience : current.Audience,
        SetupCard.Zones.Any(one => one.Zone == form[SetupCard.Fields.Zone]) ? form[SetupCard.Fields.Zone] : current.TimeZone);

    /// <returns>Null and the faults, when something must be put right.</returns>
    public ChannelSettings? Settings(LocalDate today, Texts texts, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        var time = TimePatterns.Select(pattern => pattern.Parse(Time)).FirstOrDefault(parsed => parsed.Success)?.Value;
        if (time is null || time < new LocalTime(6, 0) || time > new LocalTime(20, 0))
            found.Add(texts["setup.time.error"]);

        var med = Med.Length == 0 ? null : LocalDatePattern.Iso.Parse(Med) is { Success: true } parsed ? parsed.Value : (LocalDate?)LocalDate.MaxIsoValue;
        if (med > today)
            found.Add(texts["setup.med.error"]);

        faults = found;
        return found.Count > 0 ? null : new() { Day = Day, Time = time!.Value, MedDate = med, OpenDays = OpenDays, Audience = Audience, TimeZone = Zone };
    }
}
