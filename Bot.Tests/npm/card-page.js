// Runs in the browser page of CardRenderer.cs: parses, checks and draws one card with Microsoft's own renderer.
/* global AdaptiveCards, document */

// Teams shows the simple marks of Markdown in text; everything else stays as it was written.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  result.outputHtml = escaped
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(^|\W)_(.+?)_(?=\W|$)/g, "$1<i>$2</i>")
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>')
    .replaceAll("\n", "<br>");
  result.didProcess = true;
};

// The renderer's pattern for languages remembers where it stopped (flag g), so every second language would be a fault.
const languages = AdaptiveCards.CardElement.langProperty;
languages.regEx = new RegExp(languages.regEx.source, "i");

const nameOf = (element) => [element?.getJsonTypeName?.(), element?.id].filter(Boolean).join(" ");

function faultsOf(card, context) {
  const events = [];
  for (let i = 0; i < context.eventCount; i++) events.push(context.getEventAt(i));
  events.push(...card.validateProperties().validationEvents);
  const faults = events.map((e) => `${AdaptiveCards.ValidationEvent[e.event]}: ${e.message} (${nameOf(e.source)})`);
  // The renderer demands a label of required inputs only; people who hear the card need one on each.
  for (const input of card.getAllInputs()) {
    if (!input.label) faults.push(`InputWithoutLabel: a screen reader has nothing to say (${nameOf(input)})`);
    if (!input.id) faults.push(`InputWithoutId: what is written here is never sent (${nameOf(input)})`);
  }
  return [...new Set(faults)];
}

// eslint-disable-next-line no-unused-vars -- called by CardRenderer.cs
function drawCard(json, hostConfig, width) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(json, context);
  const place = document.getElementById("card");
  place.style.width = `${width}px`;
  place.replaceChildren(card.render() ?? "");

  const faults = faultsOf(card, context);
  const tooWide = [...place.querySelectorAll("*")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0);
  if (place.scrollWidth > width) faults.push(`DoesNotFit: wider than ${width} pixels`);
  for (const element of tooWide.filter((e) => e.classList.contains("ac-textBlock")))
    faults.push(`TextCut: "${element.innerText.slice(0, 40)}" does not fit; has it wrap?`);
  const texts = place.innerText.split("\n").map((line) => line.trim()).filter(Boolean);
  return { faults, texts };
}
