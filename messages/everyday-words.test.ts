import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const english = readdirSync('messages/en')
  .map((name) => readFileSync(`messages/en/${name}`, 'utf8'))
  .join('\n');

/** Sentences that readers stumbled over, each with the one that says it in everyday words. */
const sentences: [string, string][] = [
  ['How does Microshare get in?', 'How should Microshare write to your stream?'],
  ['AWS lets Microshare’s account in', 'Only the Microshare identity below may assume the role, with your external ID.'],
  ['Only its seal leaves it.', 'Of your secret, only signatures and the encrypted message leave it.'],
  ['The secret is forgotten at', 'The key is forgotten at {time}.'],
  ['Nothing to forget', 'Forgot the rest'],
  ['paste the role ARN', 'Create the role in AWS, then paste its ARN.'],
  ['Take one of these ways', 'Choose one way. All create the same role'],
  ['It exists already: use it', 'Use an existing stream'],
  ['What stands behind it', 'Why it is set up this way'],
  ['You are not the AWS administrator?', 'Ask a colleague to do this step'],
  ['Also try what the access must not do', 'Also check that the access cannot read or list (recommended)'],
  ['Code from the record', 'Optional: confirm that you can read the record'],
  ['The test asks AWS in your name', 'Microshare asks AWS with the access you gave'],
  ['Afterwards you are back at', 'Then you continue with the invitation.'],
  ['whoever reads the database learns nothing', 'A role has no secret. Microshare stores its ARN and external ID;'],
];

test.each(sentences)('no page says “%s”; it says “%s”', (before, now) => {
  expect(english.toLowerCase()).not.toContain(before.toLowerCase());
  expect(english).toContain(now);
});
