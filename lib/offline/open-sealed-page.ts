import { writeResealedMessages } from '@/lib/domain/sealing/older-messages';
import { writeOpeningResult } from '@/lib/domain/sealing/opening-result';
import type { Match } from '@/lib/domain/sealing/opening-sandbox-messages';
import { canonicalSealedJson } from '@/lib/domain/sealing/sealed-access';
import { openFiles } from '@/lib/offline/open-files';
import { clear, element, field, fileOf, notice, saveButton } from '@/lib/offline/page-parts';
import { sealOlder } from '@/lib/offline/seal-older';
import { takeDropped } from '@/lib/offline/take-dropped';
import { comparedFieldNames } from '@/messages/en/compared-fields';
import { openSealedPageTexts as texts } from '@/messages/en/open-sealed-page';
import { fill } from '@/messages/fill';

/** The page that opens sealed messages from staff's own disk, without a network. Nothing of a secret is ever shown: it is saved, on request. */
takeDropped();
onSubmit('open', 'opened', showOpened);
onSubmit('seal-again', 'resealed', showResealed);

async function showOpened(): Promise<Node[]> {
  const key = takeKey();
  const opened = await openFiles({ ...key, message: fileOf('message'), facts: fileOf('facts') });
  if (!opened.ok) return [notice('problem', sentenceOf(opened.fault.kind))];
  const { sealed, matches, equal, result } = opened.value;
  const name = `submission-${result.submissionId}`;
  const saveResult = saveButton(texts.saveResult, `${name}.result.json`, () => writeOpeningResult(result));
  const found = [notice(equal ? 'success' : 'problem', equal ? texts.equal : texts.differs), tableOf(matches), saveResult];
  if (!equal) return found;
  const saveAccess = saveButton(texts.saveAccess, `${name}.access.json`, () => `${canonicalSealedJson(sealed)}\n`);
  return [...found, saveAccess, element('p', { className: 'hint' }, texts.accessHint)];
}

async function showResealed(): Promise<Node[]> {
  const again = await sealOlder({ ...takeKey(), older: fileOf('older') });
  if (!again.ok) return [notice('problem', sentenceOf(again.fault.kind))];
  const { resealed, skipped } = again.value;
  const counts = { sealed: resealed.length, skipped: skipped.length };
  const lines = skipped.map(({ submissionId, fault }) => element('li', {}, `${submissionId}: ${sentenceOf(fault.kind)}`));
  return [
    notice(skipped.length === 0 ? 'success' : 'attention', fill(texts.resealed, counts)),
    ...(lines.length === 0 ? [] : [element('ul', {}, ...lines)]),
    saveButton(texts.saveResealed, 'resealed-messages.json', () => writeResealedMessages(resealed)),
  ];
}

/** The key file, and the passphrase, whose field is emptied in the same moment. */
function takeKey(): { key: File | null; passphrase: string } {
  const input = field('passphrase');
  const passphrase = input.value;
  input.value = '';
  return { key: fileOf('key'), passphrase };
}

function tableOf(matches: readonly Match[]): Node {
  const rows = matches.map(({ field: name, same, sealed, recorded }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, comparedFieldNames[name]),
      element('td', {}, same ? sealed : fill(texts.both, { sealed, recorded })),
      element('td', { className: same ? 'success' : 'problem' }, same ? texts.same : texts.other),
    ),
  );
  const headings = [texts.fact, texts.value, texts.outcome].map((heading) => element('th', { scope: 'col' }, heading));
  return element('table', {}, element('caption', { className: 'hint' }, texts.caption), element('tr', {}, ...headings), ...rows);
}

function sentenceOf(kind: string): string {
  return texts.faults[kind] ?? texts.failed;
}

/** Runs the form's work and shows what it found in the place of what stood there before. */
function onSubmit(formId: string, outcomeId: string, show: () => Promise<Node[]>): void {
  const outcome = clear(outcomeId);
  document.getElementById(formId)?.addEventListener('submit', (event) => {
    event.preventDefault();
    outcome.replaceChildren(texts.working);
    show().then(
      (nodes) => outcome.replaceChildren(...nodes),
      () => outcome.replaceChildren(notice('problem', sentenceOf('failed'))),
    );
  });
}
