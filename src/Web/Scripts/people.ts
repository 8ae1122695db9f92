/** During a talk the heading of a person, and the lists that name others, follow what is typed; the server writes them the same way. */
export function followNames(): void {
  for (const person of document.querySelectorAll<HTMLElement>("[data-kring-mens]")) {
    person.addEventListener("input", () => showName(person));
  }
}

function showName(person: HTMLElement): void {
  const number = person.dataset.kringMens ?? "";
  const typed = ["voornamen", "voorvoegsel", "achternaam"]
    .map((field) => person.querySelector<HTMLInputElement>(`[name="Velden[p${number}_${field}]"]`)?.value.trim())
    .filter(Boolean)
    .join(" ");
  const name = typed ? `Persoon ${number}, ${typed}` : `Persoon ${number}`;
  const heading = person.querySelector("h3");
  if (!heading || heading.textContent === name) {
    return;
  }
  heading.textContent = name;
  for (const option of document.querySelectorAll<HTMLOptionElement>(`select[name$="_relatie_met]"] option[value="${number}"]`)) {
    option.textContent = name;
  }
}
