/** After a refused form the list of errors must be the first thing read, also where the browser ignores autofocus. */
export function focusErrors(): void {
  document.getElementById("fouten")?.focus();
}
