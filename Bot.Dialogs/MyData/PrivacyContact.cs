namespace Bot.Dialogs.MyData;

/// <summary>Where people write with questions about their data: the data protection officer's address, as the settings have it (<c>Privacy:Contact</c>).</summary>
/// <param name="Address">Empty where none is set.</param>
public sealed record PrivacyContact(string Address)
{
    public string Sentence(Texts texts) => Address.Length == 0 ? texts["me.contact.none"] : texts.Format("me.contact", Address);
}
