import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/server/audit/record-audit';
import { type Delegated, readDelegatedLink } from '@/lib/server/delegation/delegated-session';
import { currentSession } from '@/lib/server/people/sign-in/current-session';
import { networkIn } from '@/lib/server/people/sign-in/decide-session';
import { delegatedCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { isStaffRole, isSteppedUp } from '@/lib/server/people/sign-in/session-times';
import { addToLogContext } from '@/lib/server/platform/log/log-context';
import { noteBegun } from '@/lib/server/platform/network/failed-call';
import { settings } from '@/lib/server/platform/settings/settings';

/** `confirmed`: staff know the company; one that signed up by itself is not known before they say so. */
export type Membership = { customerId: string; company: string; confirmed: boolean; role: 'owner' | 'member' };
type SignedIn = { personId: string; email: string; name: string; sessionId: string };

/** `pinGiven`: a link has brought them the pin of the support keys. */
export type Customer = { kind: 'customer'; memberships: Membership[]; pinGiven: boolean } & SignedIn;
/** `steppedUp`: they proved within five minutes that it is they; `mayDecide`: within PORTAL_DECISION_STEP_UP_HOURS. */
export type Staff = { kind: 'staff'; role: 'reviewer' | 'admin'; steppedUp: boolean; mayDecide: boolean } & SignedIn;
/** Staff whose second factor is not proven in this session: they reach their account, to prove it, and nothing else. */
export type Unproven = { kind: 'unproven'; role: 'reviewer' | 'admin' } & SignedIn;
export type Person = Customer | Staff | Unproven;
export type Visitor = { kind: 'visitor' } | Person | Delegated;

/** Who asks: a person by their session, or else the holder of a delegated link, or a visitor. Asked once for each request. */
export const readVisitor: () => Promise<Visitor> = cache(async () => {
  noteBegun();
  return known.getStore() ?? (await readPerson()) ?? (await readDelegated()) ?? { kind: 'visitor' };
});

const known = new AsyncLocalStorage<Visitor>();

/** Does `work` for a visitor who was just read. React keeps an answer for pages alone, so elsewhere each question would be asked again. */
export function asVisitor<Value>(visitor: Visitor, work: () => Promise<Value>): Promise<Value> {
  return known.run(visitor, work);
}

/** A customer. Visitors are sent to sign in; for everyone else the page does not exist. */
export async function requireCustomer(): Promise<Customer> {
  const visitor = await readVisitor();
  if (visitor.kind === 'customer') return visitor;
  if (visitor.kind === 'visitor') return toSignIn();
  if (visitor.kind === 'unproven') return toStepUp();
  return notFound();
}

/** Staff with a proven second factor. Visitors are sent to sign in; for customers the page does not exist. */
export async function requireStaff(): Promise<Staff> {
  const visitor = await readVisitor();
  if (visitor.kind === 'staff') return visitor;
  if (visitor.kind === 'visitor') return toSignIn();
  if (visitor.kind === 'unproven') return toStepUp();
  return notFound();
}

/** As `requireStaff`, for admins: for reviewers the page does not exist. */
export async function requireAdmin(): Promise<Staff> {
  const staff = await requireStaff();
  return staff.role === 'admin' ? staff : notFound();
}

/** Staff who proved within five minutes that it is they; others are sent to prove it, and come back. */
export async function requireSteppedUpStaff(): Promise<Staff> {
  const staff = await requireStaff();
  return staff.steppedUp ? staff : toStepUp();
}

/** Staff who may decide about a case: their last proof that it is they is not older than the operator allows. */
export async function requireDecidingStaff(): Promise<Staff> {
  const staff = await requireStaff();
  return staff.mayDecide ? staff : toStepUp();
}

/** As `requireSteppedUpStaff`, for admins. */
export async function requireSteppedUpAdmin(): Promise<Staff> {
  const staff = await requireAdmin();
  return staff.steppedUp ? staff : toStepUp();
}

/** Anyone who is signed in, for what is about themselves alone. */
export async function requirePerson(): Promise<Person> {
  const visitor = await readVisitor();
  if (visitor.kind === 'customer' || visitor.kind === 'staff' || visitor.kind === 'unproven') return visitor;
  return toSignIn();
}

/** The holder of this delegated link, whoever else is signed in in the same browser; not found otherwise. */
export async function requireDelegate(linkId: string): Promise<Delegated> {
  return (await readDelegate(linkId)) ?? notFound();
}

/** As `requireDelegate`; null where this browser does not hold the link. */
export async function readDelegate(linkId: string): Promise<Delegated | null> {
  const delegated = await readDelegated();
  return delegated?.linkId === linkId ? delegated : null;
}

/** Who acts, for the audit: the person or link, and the network they come from. */
export async function actorOf(visitor: Visitor): Promise<Actor> {
  const network = networkIn(await headers());
  switch (visitor.kind) {
    case 'visitor':
      return { id: 'visitor', network };
    case 'delegated':
      return { id: `delegated:${visitor.linkId}`, network };
    case 'customer':
    case 'staff':
    case 'unproven':
      return { id: visitor.personId, network };
  }
}

async function readPerson(): Promise<Person | null> {
  const session = await currentSession(await headers());
  if (session === null) return null;
  const { person } = session;
  addToLogContext({ personId: person.id });
  const signedIn = { personId: person.id, email: person.email, name: person.name, sessionId: session.id };
  if (isStaffRole(person.role)) {
    if (!session.secondFactor) return { kind: 'unproven', role: person.role, ...signedIn };
    const now = new Date();
    const mayDecide = isSteppedUp(session.stepUpAt, now, settings().decisionStepUpHours * 3_600);
    return { kind: 'staff', role: person.role, steppedUp: isSteppedUp(session.stepUpAt, now), mayDecide, ...signedIn };
  }
  const memberships = person.memberships.map(({ customerId, customer, role }) => ({
    customerId,
    company: customer.name,
    confirmed: customer.confirmedAt !== null,
    role: memberRole(role),
  }));
  return { kind: 'customer', memberships, pinGiven: person.pinGivenAt !== null, ...signedIn };
}

async function readDelegated(): Promise<Delegated | null> {
  const value = (await cookies()).get(delegatedCookieName())?.value;
  return value === undefined ? null : readDelegatedLink(value);
}

function memberRole(role: string): 'owner' | 'member' {
  return role === 'owner' ? 'owner' : 'member';
}

async function toSignIn(): Promise<never> {
  redirect(`/sign-in?then=${encodeURIComponent(await currentPath())}`);
}

async function toStepUp(): Promise<never> {
  redirect(`/account/step-up?then=${encodeURIComponent(await currentPath())}`);
}

/** The page that is asked for (noted by setPageHeaders), or from which an action was called. It decides nothing: it is where one comes back to. */
async function currentPath(): Promise<string> {
  const asked = await headers();
  const recordedPath = asked.get('x-portal-path');
  if (recordedPath !== null) return recordedPath;
  const referer = asked.get('referer');
  return referer !== null && URL.canParse(referer) ? new URL(referer).pathname : '/';
}
