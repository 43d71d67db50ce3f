import type { OidcPerson } from './local-oidc';

/** The provider's whole sign-in: one link for each of the people. They are the provider's own, so nothing needs escaping. */
export function choicePage(people: readonly OidcPerson[], path: string): string {
  const rows = people.map(
    (person) =>
      `<li><a href="${path}?sub=${person.sub}">${person.name}</a> <small>${person.email}, ${person.role ?? 'no role'}</small></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Local sign-in</title>
<style>:root{color-scheme:light dark;font:15px/1.6 system-ui,sans-serif} body{max-width:34rem;margin:3rem auto;padding:0 1rem} h1{font-size:21px} small{opacity:.75}</style>
<body><h1>Who are you?</h1><p>This provider stands in for your company's sign-in.</p><ul>${rows.join('')}</ul></body></html>`;
}
