/** A menu is a details element and opens without script. This adds what people expect: Escape and a click outside close it. */
export function closeMenusGently(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeMenu(openMenu());
    }
  });
  document.addEventListener("click", (event) => {
    const menu = openMenu();
    if (menu && event.target instanceof Node && !menu.contains(event.target)) {
      menu.open = false;
    }
  });
}

function openMenu(): HTMLDetailsElement | null {
  return document.querySelector<HTMLDetailsElement>("details.kring-menu[open]");
}

function closeMenu(menu: HTMLDetailsElement | null): void {
  if (!menu) {
    return;
  }
  const hadFocus = menu.contains(document.activeElement);
  menu.open = false;
  if (hadFocus) {
    menu.querySelector("summary")?.focus();
  }
}
