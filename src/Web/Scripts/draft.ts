/**
 * Keeps what is typed in a long form, every five seconds while there is something new and when the page is left. Where somebody else typed too, it shows
 * that text beside the own one and waits for a choice. Nothing is stored in the browser.
 */
const INTERVAL = 5_000;

/** With nothing new it only looks whether others typed. */
const LOOK = 10_000;

/** Who touches nothing for so long is not there: saving for nothing would keep an empty chair logged in. */
const AWAY = 120_000;

interface Other {
  door: string;
  waarde: string;
}

interface News {
  stand: number;
  bewaard: string;
  anderen: string[];
  velden: Record<string, Other>;
  botsingen: Record<string, Other>;
  ontbreekt: string;
  bekend: string;
  gemeld: string;
}

export function keepDraft(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-kring-klad]");
  if (form) {
    new Draft(form).start();
  }
}

class Draft {
  private readonly stand: HTMLInputElement;
  private sent = new Map<string, string>();
  private readonly session = new BroadcastChannel("kring-sessie");
  private busy = false;
  private touched = Date.now();
  private saved = Date.now();
  /** Something was sent and not answered as kept. */
  private unsaved = false;
  private chosen = new Set<string>();
  /** Fields in which both typed since the last answer; they wait for a choice before they are sent. */
  private held = new Set<string>();

  constructor(private readonly form: HTMLFormElement) {
    this.stand = form.querySelector<HTMLInputElement>("input[name=Stand]")!;
  }

  start(): void {
    this.sent = this.values();
    this.say("Wordt vanzelf bewaard.");
    window.setInterval(() => this.tick(), INTERVAL);
    for (const sign of ["input", "keydown", "pointerdown", "pointermove"]) {
      document.addEventListener(sign, () => (this.touched = Date.now()), { passive: true });
    }
    this.form.addEventListener("keydown", (event) => this.keepOnEnter(event));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        void this.save(true);
      }
    });
  }

  private tick(): void {
    const now = Date.now();
    if (this.isChanged() || (now - this.touched < AWAY && now - this.saved >= LOOK)) {
      void this.save();
    }
  }

  private isChanged(): boolean {
    const now = this.values();
    return this.unsaved || [...now].some(([name, value]) => this.sent.get(name) !== value);
  }

  /** Enter in a line of text would send the whole form; it keeps the text instead. */
  private keepOnEnter(event: KeyboardEvent): void {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type !== "submit") {
      event.preventDefault();
      void this.save();
    }
  }

  private async save(leaving = false): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.saved = Date.now();
    const chosen = [...this.chosen];
    const body = this.body(chosen);
    this.sent = this.values();
    this.unsaved = true;
    try {
      const answer = await fetch(`${location.pathname}?handler=Klad`, {
        method: "POST",
        body,
        redirect: "manual",
        keepalive: leaving,
      });
      await this.read(answer);
      chosen.forEach((name) => this.chosen.delete(name));
    } catch {
      this.say("Niet bewaard: Kring is niet te bereiken. Uw tekst blijft hier staan en wordt opnieuw geprobeerd.", true);
    } finally {
      this.busy = false;
    }
  }

  private async read(answer: Response): Promise<void> {
    if (answer.type === "opaqueredirect" || answer.status === 401) {
      this.say("Niet bewaard: u bent uitgelogd. Uw tekst blijft hier staan. Log in een ander tabblad opnieuw in.", true);
    } else if (answer.status === 204) {
      this.done(Number(answer.headers.get("Kring-Stand")), answer.headers.get("Kring-Bewaard") ?? "");
      this.others(decodeURIComponent(answer.headers.get("Kring-Anderen") ?? ""));
      this.missing(decodeURIComponent(answer.headers.get("Kring-Ontbreekt") ?? ""));
      this.known(answer.headers.get("Kring-Bekend") ?? "0", decodeURIComponent(answer.headers.get("Kring-Gemeld") ?? ""));
    } else if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) {
      this.merge((await answer.json()) as News);
    } else {
      this.say("Niet bewaard: dit gesprek is niet meer te wijzigen. Kijk bij Gesprekken of een collega het heeft afgerond.", true);
    }
  }

  private merge(news: News): void {
    for (const [name, other] of Object.entries(news.velden)) {
      if (this.values().get(name) === this.sent.get(name)) {
        this.take(name, other.waarde);
      } else {
        this.held.add(name);
        this.showBoth(name, other);
      }
    }
    for (const [name, other] of Object.entries(news.botsingen)) {
      this.showBoth(name, other);
    }
    this.done(news.stand, news.bewaard);
    this.others(news.anderen.join(", "));
    this.missing(news.ontbreekt);
    this.known(news.bekend, news.gemeld);
  }

  /** A field that somebody else changed, and in which nothing was typed meanwhile, follows at once. */
  private take(name: string, value: string): void {
    for (const field of this.fields(name)) {
      if (field.type === "hidden") {
        continue;
      }
      if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
        field.checked = field.value === value;
      } else {
        field.value = value;
      }
    }
  }

  private showBoth(name: string, other: Other): void {
    const field = this.fields(name)[0];
    const place = field?.closest(".utrecht-form-field, .utrecht-form-fieldset");
    if (!field || !place || place.parentElement?.querySelector(`[data-kring-botsing="${name}"]`)) {
      return;
    }
    const note = document.createElement("div");
    note.className = "kring-botsing";
    note.dataset.kringBotsing = name;
    note.setAttribute("role", "alert");
    const who = document.createElement("p");
    who.textContent = `${other.door} schreef hier tegelijk:`;
    const text = document.createElement("p");
    text.className = "kring-letterlijk";
    text.textContent = other.waarde || "(niets: het veld is leeggemaakt)";
    const choices = document.createElement("div");
    choices.className = "utrecht-button-group";
    choices.append(
      this.choice("Houd mijn tekst", name, note),
      this.choice(`Neem de tekst van ${other.door}`, name, note, other.waarde),
    );
    note.append(who, text, choices);
    place.after(note);
  }

  private choice(label: string, name: string, note: HTMLElement, value?: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary kring-knop--klein";
    button.textContent = label;
    button.addEventListener("click", () => {
      const field = this.fields(name)[0];
      if (value !== undefined && field) {
        field.value = value;
      }
      this.held.delete(name);
      this.chosen.add(name);
      note.remove();
      field?.focus();
      void this.save();
    });
    return button;
  }

  private done(stand: number, time: string): void {
    this.stand.value = String(stand);
    this.unsaved = false;
    this.stillHere();
    this.say(`Bewaard om ${time}`);
  }

  /** Who types is there, so the countdown to logging out begins again. */
  private stillHere(): void {
    const left = document.querySelector<HTMLElement>("[data-sessie-over]")?.dataset["sessieOver"];
    if (left) {
      this.session.postMessage(Number(left) * 1_000);
    }
  }

  private body(chosen: string[]): FormData {
    const body = new FormData(this.form);
    this.held.forEach((name) => body.delete(`Velden[${name}]`));
    // Without any name nothing was chosen; the field itself says that choices are told.
    body.append("Gekozen", "");
    chosen.forEach((name) => body.append("Gekozen", name));
    return body;
  }

  /** What stands in each field; of a box that is ticked the first value counts. */
  private values(): Map<string, string> {
    const values = new Map<string, string>();
    for (const [key, value] of new FormData(this.form).entries()) {
      const name = /^Velden\[(.+)\]$/.exec(key)?.[1];
      if (name && !values.has(name)) {
        values.set(name, String(value));
      }
    }
    return values;
  }

  private fields(name: string): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
    return [...this.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("[name]")].filter(
      (field) => field.name === `Velden[${name}]`,
    );
  }

  private say(text: string, alarm = false): void {
    const place = this.form.querySelector<HTMLElement>("[data-kring-stand]");
    if (place && place.textContent !== text) {
      place.textContent = text;
      place.classList.toggle("kring-vet", alarm);
    }
  }

  /** What a report would still lack; it follows what is typed and asks for nothing. */
  private missing(what: string): void {
    const place = this.form.querySelector<HTMLElement>("[data-kring-ontbreekt]");
    const box = this.form.querySelector<HTMLElement>("[data-kring-ontbreekt-vak]");
    if (place && box && place.textContent !== what) {
      place.textContent = what;
      box.hidden = what === "";
    }
  }

  /** How many of the people are known; its place is kept, so that nothing moves while somebody reads. */
  private known(count: string, reported: string): void {
    this.put("[data-kring-bekend]", count);
    this.put("[data-kring-gemeld]", reported);
  }

  private put(place: string, text: string): void {
    const element = this.form.querySelector<HTMLElement>(place);
    if (element && element.textContent !== text) {
      element.textContent = text;
    }
  }

  private others(names: string): void {
    this.put("[data-kring-anderen]", names ? `Ook bezig: ${names}` : "");
  }
}
