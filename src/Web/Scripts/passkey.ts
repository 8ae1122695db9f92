/**
 * The ceremony of passkeys needs script: the browser itself asks the person and the device. A button that cannot work
 * stays hidden. Answers go by fetch, because a form under our referrer policy does not say where it comes from, and the
 * server wants to know.
 */
export function offerPasskeys(): void {
  if (!("PublicKeyCredential" in window) || !("parseRequestOptionsFromJSON" in PublicKeyCredential)) {
    return;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void perform(form);
    });
  }
}

async function perform(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  if (button?.ariaDisabled === "true") {
    return;
  }
  button?.setAttribute("aria-disabled", "true");
  say(form, "Volg de vraag van uw browser.");
  try {
    const credential = form.dataset["passkey"] === "maak" ? await make(form) : await ask(form);
    await send(form, credential);
  } catch {
    // Whoever stops, and a device that does not know them, give the same: nothing happened.
    say(form, "Het is niet gelukt. Probeer het opnieuw.");
  }
  button?.removeAttribute("aria-disabled");
}

function make(form: HTMLFormElement): Promise<Credential | null> {
  const options = JSON.parse(form.dataset["passkeyOpties"] ?? "{}") as PublicKeyCredentialCreationOptionsJSON;
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
}

async function ask(form: HTMLFormElement): Promise<Credential | null> {
  const answer = await fetch(`${form.action}?handler=Vraag`, { method: "POST", body: new FormData(form) });
  const options = (await answer.json()) as PublicKeyCredentialRequestOptionsJSON;
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function send(form: HTMLFormElement, credential: Credential | null): Promise<void> {
  const body = new FormData(form);
  body.set("Antwoord", JSON.stringify(credential));
  const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
  if (answer.ok) {
    location.assign(await answer.text());
  } else {
    say(form, answer.status === 400 ? await answer.text() : "Het is niet gelukt. Begin opnieuw.");
  }
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector("[role=status]");
  if (status) {
    status.textContent = words;
  }
}
