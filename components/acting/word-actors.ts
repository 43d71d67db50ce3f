import type { CaseView, HandoverView, OnboardingView, QueueRow, TestRunView } from '@/lib/wire/views';
import type { ActorWords } from '@/messages/en/actors';

/** Who did it, as it is read: a person's name as it is, the tag of what has none in words. */
export function wordActor(actor: string, words: ActorWords): string {
  if (actor.startsWith('delegated:')) return words.delegated;
  return isTag(actor, words) ? words[actor] : actor;
}

/** A view with every tag in words, for the pages that show it. */
export function wordOnboardingActors<View extends OnboardingView>(view: View, words: ActorWords): View {
  const by = <Part extends { by: string }>(part: Part): Part => ({ ...part, by: wordActor(part.by, words) });
  return {
    ...view,
    timeline: view.timeline.map(by),
    messages: view.messages.map(by),
    returned: view.returned.map(by),
    paused: view.paused === null ? null : by(view.paused),
    lastRun: view.lastRun === null ? null : wordRun(view.lastRun, words),
    handover: view.handover === null ? null : wordHandover(view.handover, words),
  };
}

export function wordCaseActors(view: CaseView, words: ActorWords): CaseView {
  return {
    ...wordOnboardingActors(view, words),
    runs: view.runs.map((run) => wordRun(run, words)),
    handovers: view.handovers.map((handover) => wordHandover(handover, words)),
    notes: view.notes.map((note) => ({ ...note, by: wordActor(note.by, words) })),
    assignedTo: wordNamed(view.assignedTo, words),
    approvedBy: view.approvedBy === null ? null : wordActor(view.approvedBy, words),
  };
}

export function wordRowActors(row: QueueRow, words: ActorWords): QueueRow {
  return { ...row, assignedTo: wordNamed(row.assignedTo, words) };
}

function wordRun(run: TestRunView, words: ActorWords): TestRunView {
  return { ...run, startedBy: wordActor(run.startedBy, words) };
}

function wordHandover(handover: HandoverView, words: ActorWords): HandoverView {
  return { ...handover, openings: handover.openings.map((opening) => ({ ...opening, by: wordActor(opening.by, words) })) };
}

function wordNamed<Named extends { name: string }>(person: Named | null, words: ActorWords): Named | null {
  return person === null ? null : { ...person, name: wordActor(person.name, words) };
}

function isTag(actor: string, words: ActorWords): actor is keyof ActorWords {
  return Object.hasOwn(words, actor);
}
