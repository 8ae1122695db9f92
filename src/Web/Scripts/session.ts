/**
 * Warns before the session ends and prolongs it with one press. The server decides: this only counts down what it said,
 * also when another tab of the same browser heard it. Without script the form stays hidden and nothing is lost.
 */
export function warnBeforeSessionEnds(): void {
  const box = document.querySelector<HTMLElement>("[data-sessie-over]");
  const status = box?.querySelector<HTMLElement>("[role=status]");
  const form = box?.querySelector("form");
  const again = box?.querySelector("a");
  if (box && status && form && again) {
    new Countdown(status, form, again, seconds(box.dataset["sessieWaarschuwing"])).begin(seconds(box.dataset["sessieOver"]));
  }
}

const pace = 5_000;
const minute = 60_000;

class Countdown {
  private readonly otherTabs = new BroadcastChannel("kring-sessie");
  private end = 0;
  private ended = false;
  /** The longest time of a session comes near: staying longer does not help. */
  private final = false;
  private workedIn: HTMLElement | null = null;

  constructor(
    private readonly status: HTMLElement,
    private readonly form: HTMLFormElement,
    private readonly again: HTMLAnchorElement,
    private readonly warning: number,
  ) {}

  begin(left: number): void {
    this.set(left);
    this.otherTabs.postMessage(left);
    this.otherTabs.addEventListener("message", (event: MessageEvent<number>) => this.set(event.data));
    this.form.addEventListener("focusin", (event) => {
      this.workedIn = event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.stay();
    });
    // A machine that slept counts no ticks, so the clock is looked at, and again when somebody comes back.
    setInterval(() => this.show(), pace);
    document.addEventListener("visibilitychange", () => this.show());
  }

  private set(left: number): void {
    this.end = Date.now() + left;
    this.ended = false;
    this.show();
  }

  private show(): void {
    const left = this.ended ? 0 : this.end - Date.now();
    const warn = left > 0 && left <= this.warning;
    this.form.hidden = !warn || this.final;
    this.again.hidden = left > 0;
    this.say(left <= 0 ? "U bent uitgelogd." : warn ? this.sentence(left) : "");
  }

  private sentence(left: number): string {
    const when = left <= minute ? "Binnen een minuut" : `Over ${Math.ceil(left / minute)} minuten`;
    return this.final
      ? `${when} wordt u uitgelogd, want u bent al lang ingelogd. Rond af wat u doet en log dan opnieuw in.`
      : `Kring hoorde een tijd niets van u. ${when} wordt u uitgelogd.`;
  }

  /** The same words are not said twice. */
  private say(words: string): void {
    if (this.status.textContent !== words) {
      this.status.textContent = words;
    }
  }

  private async stay(): Promise<void> {
    try {
      const answer = await fetch(this.form.action, { method: "POST", body: new FormData(this.form), redirect: "manual" });
      if (answer.ok) {
        this.stayed(seconds(await answer.text()));
      } else {
        this.ended = true;
        this.show();
      }
    } catch {
      this.say("Dat lukte niet. Probeer het nog een keer.");
    }
  }

  private stayed(left: number): void {
    this.final = left <= this.warning;
    this.set(left);
    this.otherTabs.postMessage(left);
    if (!this.final) {
      this.say("U blijft ingelogd.");
    }
    this.workedIn?.focus();
  }
}

function seconds(text: string | undefined): number {
  return Number(text ?? "0") * 1_000;
}
