/** The few parts of which the page is made. All text is set as text, never as markup. */

/** An element of the page that is known to stand in its markup. */
export function clear(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  found.replaceChildren();
  return found;
}

export function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The page has no field ${id}.`);
  return found;
}

export function fileOf(id: string): File | null {
  return field(id).files?.[0] ?? null;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function notice(tone: 'success' | 'problem' | 'attention', text: string): HTMLElement {
  return element('p', { className: `notice ${tone}` }, text);
}

/** A button that saves a text as a file, made in the moment in which it is pressed. */
export function saveButton(label: string, fileName: string, write: () => string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([write()], { type: 'application/json' }));
    element('a', { href, download: fileName }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  });
  return button;
}
