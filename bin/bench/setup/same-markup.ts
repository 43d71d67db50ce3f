/** The portal's sign-in page as markup alone: the elements, classes and client components of it, with nothing looked up for its reader. */
export const sameMarkup = {
  'app/same-markup/choices.jsx': `'use client';
import { useState } from 'react';
const look = 'min-h-6 cursor-pointer rounded-control bg-surface text-muted text-small hover:text-ink';
export function Choices() {
  const [language, setLanguage] = useState('en');
  const [theme, setTheme] = useState('system');
  return <div className="flex gap-3">
    <select aria-label="Language of the pages" className={look} onChange={(event) => setLanguage(event.target.value)} value={language}>
      <option lang="en" value="en">English</option><option lang="de" value="de">Deutsch</option></select>
    <select aria-label="Theme" className={look} onChange={(event) => setTheme(event.target.value)} value={theme}>
      <option value="system">As the system</option><option value="light">Light</option><option value="dark">Dark</option></select>
  </div>;
}\n`,
  'app/same-markup/form.jsx': `'use client';
import { useActionState, useId } from 'react';
const button = 'inline-flex items-center justify-center gap-2 rounded-control border font-medium text-balance transition-colors min-h-10 px-4 py-2 text-base w-full';
export function Form({ ask, texts }) {
  const [state, act] = useActionState(ask, null);
  const id = useId();
  return <><form action={act} className="flex flex-col gap-4" noValidate>
    <div className="flex min-w-0 flex-col gap-1">
      <label className="font-medium" htmlFor={id}>{texts.address}</label>
      <input aria-describedby={id + '-hint'} autoComplete="username webauthn" className="w-full min-h-10 rounded-control border border-edge bg-surface px-3 py-2 text-base text-ink" id={id} inputMode="email" name="email" required type="email" />
      <p className="text-small text-muted" id={id + '-hint'}>{texts.hint}</p>
    </div>
    <button className={button} type="submit">{texts.send}</button><p>{state}</p>
  </form>
  <p className="my-4 flex items-center gap-3 text-muted text-small">{texts.or}</p>
  <div className="flex flex-col gap-4"><button className={button} type="button">{texts.passkey}</button></div></>;
}\n`,
  'app/same-markup/page.jsx': `import { headers } from 'next/headers';
import Link from 'next/link';
import { Choices } from './choices';
import { Form } from './form';
export const metadata = { title: 'Sign in', description: 'Connect an AWS Kinesis data stream to Microshare: set up AWS, test the connection, submit the access sealed.', robots: { index: false, follow: false }, referrer: 'no-referrer' };
async function ask() { 'use server'; return 'asked'; }
const texts = { address: 'Your work e-mail address', hint: 'The address that your invitation was sent to.', send: 'Send me a sign-in link', or: 'or', passkey: 'Sign in with a passkey' };
export default async function Page() {
  const language = (await headers()).get('accept-language') ?? 'en';
  return <>
    <a className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-control" href="#content">Skip to the content</a>
    <aside aria-label="About this portal" className="border-line border-b bg-attention-wash"><div className="mx-auto max-w-page px-4 py-2 text-small sm:px-6"><p>{language}</p></div></aside>
    <header className="border-line border-b bg-surface"><div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
      <Link className="rounded-control font-semibold text-lead tracking-tight" href="/">Microshare</Link>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1"><nav aria-label="Microshare" className="flex gap-5 text-small">
        <Link className="text-muted hover:text-ink" href="/security">Security</Link><Link className="text-muted hover:text-ink" href="/account">Account</Link></nav><Choices /></div>
    </div></header>
    <main className="mx-auto max-w-page px-4 py-5 sm:px-6 sm:py-10" id="content" tabIndex={-1}><div className="mx-auto max-w-narrow">
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 pb-6"><div className="min-w-0 max-w-measure">
        <h1 className="font-semibold text-title tracking-tight sm:text-display">Sign in</h1>
        <div className="mt-2 text-lead text-muted">The portal has no passwords. Customers sign in with a link by mail or with a passkey.</div></div></header>
      <div className="flex flex-col gap-8">
        <section className="min-w-0 rounded-panel border border-line bg-surface"><div className="px-4 py-4 sm:px-5"><Form ask={ask} texts={texts} />
          <p className="mt-4 text-muted text-small">Have an invitation and never signed in? Open the link in the invitation; it makes your account.</p></div></section>
        <section aria-labelledby="staff-sign-in" className="flex flex-col gap-3 border-line border-t pt-6"><h2 className="font-semibold text-lead" id="staff-sign-in">Microshare staff</h2>
          <p className="text-muted text-small">Staff sign in with their company account, never with a mail link alone.</p><button type="button">Sign in with your Microshare account</button></section>
      </div></div></main>
    <footer className="border-line border-t"><p className="mx-auto max-w-page px-4 py-4 text-muted text-small sm:px-6">Questions: write to <a href="mailto:support@example.com">support@example.com</a>.</p></footer>
  </>;
}\n`,
};
