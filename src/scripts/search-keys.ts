/** Whether keys typed into an element write text or choose there. */
function takesKeys(element: EventTarget | null): boolean {
  return element instanceof Element && element.matches('input, select, textarea, [contenteditable]');
}

/**
 * Search by keyboard: `/` goes to the words from anywhere, the arrows go through the results, Enter goes from the words to the first
 * result and opens one, Escape goes back to the words and then clears them.
 * @param onClear called when the words were cleared
 */
export function listKeys(input: HTMLInputElement, list: HTMLElement, onClear: () => void): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target))
      return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      links()[0]?.focus();
    } else if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      onClear();
    }
  });

  list.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const target = {
      ArrowDown: all[at + 1],
      ArrowUp: at <= 0 ? input : all[at - 1],
      Escape: input,
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
