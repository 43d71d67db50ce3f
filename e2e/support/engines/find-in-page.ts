import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';
import type { NearSight, Pattern, Query, Sight } from './query';

// Runs in the page: driven-page.ts bundles this file and evaluates it there.

/** The elements that a query finds, in the document's order. What a tab is named is not on the page. */
function findAll(query: Query): Element[] {
  const found = [...document.body.querySelectorAll('*')].filter(matcherOf(query));
  return query.isFirst ? found.slice(0, 1) : found;
}

/** The one element that a query finds; null where there is none. Throws where several match, for the test is then ambiguous. */
export function findOne(query: Query): Element | null {
  const found = findAll(query);
  if (found.length > 1) throw new Error(`${found.length} elements match ${JSON.stringify(query)}.`);
  return found[0] ?? null;
}

/** As `findOne`, and notes whether the next click meets the element: what is drawn anew under the pointer gets none. */
export function aim(query: Query): Element | null {
  const element = findOne(query);
  if (element === null) return null;
  Reflect.set(globalThis, clickMark, 'missed');
  const note = (event: Event) => Reflect.set(globalThis, clickMark, event.composedPath().includes(element) ? 'met' : 'missed');
  addEventListener('click', note, { capture: true, once: true });
  return element;
}

/** Whether the click after `aim` met its element; it has where it led to another page. */
export function hasMet(): boolean {
  return Reflect.get(globalThis, clickMark) !== 'missed';
}

const clickMark = 'clickOfTheTest';

/** Brings the element that a query finds to the middle of the window, and looks at it. */
export function approach(query: Query): NearSight {
  const element = findOne(query);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  const met = document.elementFromPoint(x + width / 2, y + height / 2);
  return { ...look(query), box: [x, y, width, height].join(), isOnTop: met !== null && element?.contains(met) === true };
}

export function look(query: Query): Sight {
  const found = findAll(query);
  const first = found[0] ?? null;
  return {
    count: found.length,
    isVisible: first !== null && isVisible(first),
    // A busy button of ours stays focusable and says so by aria-disabled alone; a press on it does nothing.
    isEnabled: first !== null && !first.matches(':disabled') && first.closest('[aria-disabled="true"]') === null,
    text: first?.textContent ?? '',
    value: isField(first) ? first.value : null,
  };
}

/** Chooses the option with this label, as a person would: React reads the two events. */
export function selectByLabel(query: Query, label: string): void {
  const field = findOne(query);
  if (!(field instanceof HTMLSelectElement)) throw new Error('This is no select.');
  const option = [...field.options].find((choice) => normalised(choice.label) === label);
  if (option === undefined) throw new Error(`There is no option "${label}".`);
  field.value = option.value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function matcherOf(query: Query): (element: Element) => boolean {
  switch (query.by) {
    case 'role': {
      const { role, name } = query;
      return (element) =>
        getRole(element) === role &&
        !isInaccessible(element) &&
        (name === null || matches(name, normalised(computeAccessibleName(element))));
    }
    case 'label':
      return (element) => isLabelled(element) && matches(query.text, normalised(computeAccessibleName(element)));
    case 'text':
      return (element) => hasText(element, query.text) && ![...element.children].some((child) => hasText(child, query.text));
    case 'either': {
      const [one, other] = query.queries.map(matcherOf);
      return (element) => one?.(element) === true || other?.(element) === true;
    }
  }
}

function isLabelled(element: Element): boolean {
  return isField(element) || element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
}

function isField(element: Element | null): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

function hasText(element: Element, pattern: Pattern): boolean {
  return !element.matches('head, script, style, noscript') && matches(pattern, normalised(element.textContent ?? ''));
}

function matches(pattern: Pattern, text: string): boolean {
  switch (pattern.kind) {
    case 'part':
      return text.toLowerCase().includes(normalised(pattern.text).toLowerCase());
    case 'whole':
      return text === normalised(pattern.text);
    case 'regex':
      return new RegExp(pattern.source, pattern.flags).test(text);
  }
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}
