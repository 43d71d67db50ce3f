import type { CaseView, OnboardingView, QueueRow, ReplacementView, SubmissionView, TestRunView } from '@/lib/wire/views';
import type { ActorTexts } from '@/messages/en/actors';

/** Who did it, as it is read: a person's name as it is, the tag of what has none in words. */
export function textOfActor(actor: string, texts: ActorTexts): string {
  if (actor.startsWith('delegated:')) return texts.delegated;
  return isTag(actor, texts) ? texts[actor] : actor;
}

/** A view with every tag in words, for the pages that show it. */
export function textOfOnboardingActors<View extends OnboardingView>(view: View, texts: ActorTexts): View {
  const by = <Part extends { by: string }>(part: Part): Part => ({ ...part, by: textOfActor(part.by, texts) });
  return {
    ...view,
    timeline: view.timeline.map(by),
    messages: view.messages.map(by),
    returned: view.returned.map(by),
    paused: view.paused === null ? null : by(view.paused),
    lastRun: view.lastRun === null ? null : textOfRun(view.lastRun, texts),
    submission: view.submission === null ? null : textOfSubmission(view.submission, texts),
    replacement: view.replacement === null ? null : textOfReplacement(view.replacement, texts),
  };
}

export function textOfCaseActors(view: CaseView, texts: ActorTexts): CaseView {
  return {
    ...textOfOnboardingActors(view, texts),
    runs: view.runs.map((run) => textOfRun(run, texts)),
    submissions: view.submissions.map((submission) => textOfSubmission(submission, texts)),
    notes: view.notes.map((note) => ({ ...note, by: textOfActor(note.by, texts) })),
    assignedTo: textOfNamed(view.assignedTo, texts),
    approval: view.approval === null ? null : { ...view.approval, by: textOfActor(view.approval.by, texts) },
    approvedBy: view.approvedBy === null ? null : textOfActor(view.approvedBy, texts),
  };
}

export function textOfRowActors(row: QueueRow, texts: ActorTexts): QueueRow {
  return { ...row, assignedTo: textOfNamed(row.assignedTo, texts) };
}

function textOfRun(run: TestRunView, texts: ActorTexts): TestRunView {
  return { ...run, startedBy: textOfActor(run.startedBy, texts) };
}

function textOfSubmission(submission: SubmissionView, texts: ActorTexts): SubmissionView {
  return { ...submission, openings: submission.openings.map((opening) => ({ ...opening, by: textOfActor(opening.by, texts) })) };
}

/** That the portal made it current stays a tag: its sentence is about the report. */
function textOfReplacement(replacement: ReplacementView, texts: ActorTexts): ReplacementView {
  const { startedBy, lastRun, submission } = replacement;
  return {
    ...replacement,
    startedBy: textOfActor(startedBy, texts),
    lastRun: lastRun === null ? null : textOfRun(lastRun, texts),
    submission: submission === null ? null : textOfSubmission(submission, texts),
  };
}

function textOfNamed<Named extends { name: string }>(person: Named | null, texts: ActorTexts): Named | null {
  return person === null ? null : { ...person, name: textOfActor(person.name, texts) };
}

function isTag(actor: string, texts: ActorTexts): actor is keyof ActorTexts {
  return Object.hasOwn(texts, actor);
}
