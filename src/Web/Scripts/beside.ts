/**
 * A button that leads to a page to look something up shows that page beside the form, so that who is on the telephone stays where
 * he is. The form is sent as the button would send it; whatever else than that page comes back is left to the browser.
 */
export function showBeside(): void {
  const button = document.querySelector<HTMLButtonElement>("button[data-kring-opzij]");
  if (button?.form) {
    new Beside(button, button.form).start();
  }
}

class Beside {
  private readonly panel = document.createElement("dialog");
  private readonly place = document.createElement("div");
  private plain = false;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly form: HTMLFormElement,
  ) {}

  start(): void {
    this.panel.className = "kring-opzij";
    this.panel.setAttribute("aria-label", this.button.dataset["kringOpzij"] ?? "");
    this.place.className = "kring-opzij__inhoud";
    this.panel.append(this.place, this.close());
    document.body.append(this.panel);
    this.button.addEventListener("click", (event) => {
      if (!this.plain) {
        event.preventDefault();
        void this.show();
      }
    });
  }

  private close(): HTMLElement {
    const form = document.createElement("form");
    form.method = "dialog";
    form.className = "kring-opzij__sluit";
    const button = document.createElement("button");
    button.className = "nl-button nl-button--primary";
    button.textContent = "Terug naar het gesprek";
    form.append(button);
    return form;
  }

  private async show(): Promise<void> {
    try {
      const answer = await fetch(this.button.formAction, { method: "POST", body: new FormData(this.form) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const content = page.querySelector("[data-kring-opzij-inhoud]");
      if (!answer.ok || !content) {
        this.leave();
        return;
      }
      content.querySelector("[data-kring-terug]")?.remove();
      this.place.replaceChildren(...content.childNodes);
      this.panel.showModal();
      this.panel.scrollTop = 0;
    } catch {
      this.leave();
    }
  }

  /** As without this module. */
  private leave(): void {
    this.plain = true;
    this.button.click();
    this.plain = false;
  }
}
