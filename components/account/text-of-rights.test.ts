import { expect, test } from 'vitest';
import { textOfRights } from '@/components/account/text-of-rights';
import { accountTexts as german } from '@/messages/de/account';
import { accountTexts as english } from '@/messages/en/account';

test('the account page words what the table of rights says', () => {
  expect(textOfRights(english.company, 'en')).toBe(
    'Everybody here may see and work on every onboarding of the company and leave the company. Owners may also invite people, withdraw invitations, remove people, and choose what the daily check of a role writes and who gets mails about failures.',
  );
  expect(textOfRights(german.company, 'de')).toBe(
    'Alle hier dürfen jede Anbindung der Firma sehen und bearbeiten und die Firma verlassen. Inhaber dürfen außerdem Personen einladen, Einladungen zurückziehen, Personen entfernen und wählen, was die tägliche Prüfung einer Rolle schreibt und wer Mails über Fehler bekommt.',
  );
});
