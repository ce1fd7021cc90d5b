using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// A leader asks the team something of their own. The leader must say first what can be influenced, what is decided and who
/// decides (fair process, domain.md row 47), and when the answers will be talked about.
/// </summary>
public sealed class StartLeaderRound(
    ChannelDocuments channels, OpenRound opening, PromptBank bank, WorkCalendar calendar, PrivacyScreening screening, IClock clock)
{
    /// <summary>A round that is open for longer than this is forgotten by those who answered.</summary>
    private const int MostDaysOpen = 28;

    private static readonly LocalTime ClosingTime = new(16, 0);

    /// <summary>The typed command “runde”.</summary>
    public async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellation) =>
        await FindAsync(turn.Place.ChannelKey, turn, cancellation) is not { } channel ? new Reply.Say(turn.Texts["err.where"])
        : !channel.IsLedBy(turn.Sender.Key) ? SetUpChannel.NotLeader(turn.Texts)
        : !channel.MayAsk ? new Reply.Post(WelcomeCard.OfferSetup(channel, turn.Texts["setup.missing"], turn.Texts))
        : new Reply.Post(LeaderRoundCard.Offer(channel, turn.Texts));

    public Task<Reply> OpenFormAsync(Turn turn, CancellationToken cancellation) => AsLeaderAsync(
        turn, (channel, form) => Task.FromResult<Reply>(Page(turn, channel, Suggested(form, channel), FormNotice.None)), cancellation);

    public Task<Reply> SendAsync(Turn turn, CancellationToken cancellation) =>
        AsLeaderAsync(turn, (channel, form) => SendAsync(turn, channel, form, cancellation), cancellation);

    public Task<Reply> BlurAsync(Turn turn, CancellationToken cancellation) => AsLeaderAsync(
        turn,
        async (channel, form) => await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation) switch
        {
            DraftOutcome.Found found => Page(turn, channel, form with { Draft = form.Draft.Blurred(screening.Embedded, found, form.Vouchers) }, new FormNotice.Blurred()),
            var other => Page(turn, channel, form, FormNotice.Of(other, form.Draft, form.Vouchers)),
        },
        cancellation);

    private LeaderRoundForm Suggested(LeaderRoundForm form, Channel channel)
    {
        var closes = WorkdayFrom(Today(channel).PlusDays(channel.Settings.OpenDays));
        return form with
        {
            Closes = LocalDatePattern.Iso.Format(closes),
            Meeting = LocalDatePattern.Iso.Format(WorkdayFrom(closes.PlusDays(1))),
        };
    }

    private LocalDate WorkdayFrom(LocalDate day)
    {
        while (!calendar.IsWorkday(day))
            day = day.PlusDays(1);
        return day;
    }

    private async Task<Reply> SendAsync(Turn turn, Channel channel, LeaderRoundForm form, CancellationToken cancellation)
    {
        // Danger is told before faults of the form are, and a form with faults is shown to no second opinion.
        if (Faults(turn, channel, form) is { Count: > 0 } faults && form.Draft.Screen(screening.Embedded, form.Vouchers) is not DraftOutcome.Urgent)
            return Page(turn, channel, form, new FormNotice.Faults(faults));

        var screened = await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation);

        try
        {
            return screened is DraftOutcome.Clean clean
                ? await OpenAsync(turn, channel, form, clean, cancellation)
                : Page(turn, channel, form, FormNotice.Of(screened, form.Draft, form.Vouchers));
        }
        catch (IOException)
        {
            // A sentence alone would close the dialog, and what the leader wrote with it.
            return Page(turn, channel, form with { Tried = RoundId.ForActivity(turn.ActivityId) }, new FormNotice.Faults(turn.Texts["round.error.save"]));
        }
    }

    private async Task<Reply> OpenAsync(Turn turn, Channel channel, LeaderRoundForm form, DraftOutcome.Clean clean, CancellationToken cancellation)
    {
        var question = FromBank(turn, channel, form) is { } prompt ? Question.Of(prompt) : Question.Of(clean.Fields[LeaderRoundCard.Fields.Own]);
        var closes = (LocalDatePattern.Iso.Parse(form.Closes).Value + ClosingTime).InZoneLeniently(channel.Settings.Zone()).ToInstant();
        var outcome = await opening.RunAsync(
            channel,
            new DialogueRound
            {
                Id = RoundId.ForActivity(turn.ActivityId),
                Channel = channel.Key,
                Question = question,
                FairProcess = new(
                    clean.Fields[LeaderRoundCard.Fields.Influence],
                    clean.Fields[LeaderRoundCard.Fields.Decided],
                    clean.Fields[LeaderRoundCard.Fields.Decides],
                    LocalDatePattern.Iso.Parse(form.Meeting).Value),
                ClaimedAt = clock.GetCurrentInstant(),
                ClosesAt = closes,
            },
            cancellation);
        return outcome switch
        {
            OpeningOutcome.Opened { Round: var round } => new Reply.Say(turn.Texts.Format("round.sent", PromptCard.Closing(round, turn.Texts))),
            OpeningOutcome.AlreadyThere { Round: var round } => new Reply.Say(turn.Texts.Format("round.sent", PromptCard.Closing(round, turn.Texts))),
            _ => new Reply.Say(turn.Texts["err.post"]),
        };
    }

    private List<string> Faults(Turn turn, Channel channel, LeaderRoundForm form)
    {
        var (faults, today, texts) = (new List<string>(), Today(channel), turn.Texts);
        var own = form.Draft[LeaderRoundCard.Fields.Own];
        if (!form.IsOwn && FromBank(turn, channel, form) is null)
            faults.Add(texts[IsInBank(form) ? "round.error.notNow" : "round.error.question"]);
        else if (!form.IsOwn && !own.IsBlank)
            faults.Add(texts["round.error.both"]);
        else if (form.IsOwn && LeaderQuestion.Check(own.Reveal()) is LeaderQuestionOutcome.Refused { Fault: var fault })
            faults.Add(Sentence(fault, texts));

        string[] fair = [LeaderRoundCard.Fields.Influence, LeaderRoundCard.Fields.Decided, LeaderRoundCard.Fields.Decides];
        if (fair.Any(field => form.Draft[field].IsBlank))
            faults.Add(texts["round.error.required"]);
        if (fair.Any(field => form.Draft[field].Length > LeaderRoundForm.MostLetters))
            faults.Add(texts.Format("err.long", LeaderRoundForm.MostLetters));

        var closes = LocalDatePattern.Iso.Parse(form.Closes);
        if (!closes.Success || closes.Value <= today || closes.Value > today.PlusDays(MostDaysOpen))
            faults.Add(texts.Format("round.error.closes", MostDaysOpen));
        var meeting = LocalDatePattern.Iso.Parse(form.Meeting);
        if (!meeting.Success || (closes.Success && meeting.Value < closes.Value))
            faults.Add(texts["round.error.meeting"]);
        return faults;
    }

    private static string Sentence(QuestionFault fault, Texts texts) => fault switch
    {
        QuestionFault.TooLong => texts.Format("round.error.tooLong", LeaderQuestion.MaxLength),
        QuestionFault.YesNo => texts["round.error.yesNo"],
        QuestionFault.LeadingStatement => texts["round.error.leading"],
        QuestionFault.NoQuestion => texts["round.error.noQuestion"],
        _ => texts["round.error.question"],
    };

    /// <summary>Since the form was opened the question may have been used, or its season may have ended.</summary>
    private Prompt? FromBank(Turn turn, Channel channel, LeaderRoundForm form)
    {
        // A press that comes twice, or again after a failure, has itself used the question that it names.
        var isAgain = channel.UnfinishedRounds.Any(round => round == RoundId.ForActivity(turn.ActivityId) || round == form.Tried);
        return Offered(channel, usedByItself: isAgain ? form.Bank : null).FirstOrDefault(prompt => prompt.Id.Value == form.Bank);
    }

    private bool IsInBank(LeaderRoundForm form) => PromptId.IsWellFormed(form.Bank) && bank.Find(new(form.Bank)) is not null;

    /// <param name="channel">Null when it cannot be read: then the bank is offered whole.</param>
    /// <param name="usedByItself">The id of a question whose use this week is this very round.</param>
    private IEnumerable<Prompt> Offered(Channel? channel, string? usedByItself = null)
    {
        var week = IsoWeek.Of(Today(channel));
        var asked = channel?.PromptsAsked.Where(use => use.Week != week || use.Prompt.Value != usedByItself) ?? [];
        var settled = channel?.Settled().Where(choice => choice.Week >= week).Select(choice => choice.Prompt is { } prompt ? new UsedPrompt(prompt, choice.Week) : null).OfType<UsedPrompt>() ?? [];
        return ReadyQuestions.For(bank.All.Where(MayBeOffered), week, calendar, [.. asked, .. settled]);
    }

    private static bool MayBeOffered(Prompt prompt) => prompt.Status is PromptStatus.Active && prompt.Audience is Audience.Everyone;

    private Reply.Dialog Page(Turn turn, Channel? channel, LeaderRoundForm form, FormNotice notice) =>
        new(turn.Texts["round.start"], LeaderRoundCard.For(form, Offered(channel), notice, turn.Texts));

    private async Task<Reply> AsLeaderAsync(Turn turn, Func<Channel, LeaderRoundForm, Task<Reply>> act, CancellationToken cancellation)
    {
        var form = LeaderRoundForm.Read(turn.Form);
        Channel? channel;
        try
        {
            channel = await FindAsync(form.Channel, turn, cancellation);
        }
        catch (IOException) when (form.IsWritten)
        {
            // Nothing can even be read; what the leader wrote must stand until it can.
            return Page(turn, channel: null, form, new FormNotice.Faults(turn.Texts["round.error.save"]));
        }

        return channel is null ? new Reply.Say(turn.Texts["err.where"])
            : channel.IsLedBy(turn.Sender.Key) ? await act(channel, form)
            : SetUpChannel.NotLeader(turn.Texts);
    }

    private async Task<Channel?> FindAsync(ChannelKey key, Turn turn, CancellationToken cancellation) =>
        await channels.FindAsync(key, cancellation) is { Value: var channel } && channel.TenantId == turn.Place.TenantId ? channel : null;

    private LocalDate Today(Channel? channel) => clock.GetCurrentInstant().InZone(ChannelSettings.ZoneNamed(channel?.Settings.TimeZone)).Date;
}
