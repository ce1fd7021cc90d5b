using Bot.Dialogs.Channels;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>A person's data as a file: for the person, with the ticket of a link; or for whoever answers the person's request, and then it is noted.</summary>
public sealed class ExportPerson(OwnContributions own, AuditDocuments audit, AuthorKeys keys, IClock clock)
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "mine-data.json";

    private LocalDate Today => clock.GetCurrentInstant().InZone(SetUpChannel.Zone).Date;

    public async Task<byte[]> ForSelfAsync(AuthorKey person, CancellationToken cancellation) =>
        PersonFile.Write(await own.OfAsync(person, cancellation), person, Today, Texts.Danish["me.file.note"]);

    /// <param name="act">Tells this act from others.</param>
    public async Task<(byte[] File, AuditCounts Counts)> ForOperatorAsync(AuthorKey person, string act, string operatorKey, CancellationToken cancellation)
    {
        var all = await own.OfAsync(person, cancellation);
        // Without a key means: not for an operator's eyes, even while the round runs and it could still be found.
        var found = all with { Answers = [.. all.Answers.Where(answer => !answer.Answer.IsKeyless)] };
        var entry = new AuditEntry
        {
            Verb = AuditedVerb.Export,
            On = Today,
            At = clock.GetCurrentInstant(),
            By = operatorKey,
            Subject = keys.Sign("audit-subject", person.Value),
            Counts = AuditCounts.Of(found),
        };
        var receipt = ReceiptNumber.Of(keys, person, act);
        await audit.BeginAsync(receipt, entry, cancellation);
        var file = PersonFile.Write(found, person, Today, Texts.Danish["me.file.note.office"]);
        await audit.FinishAsync(receipt, entry, cancellation);
        return (file, entry.Counts);
    }
}
