import { type AdminMessageFacts, type AdminMessageSentences, textOfAdminMessage } from '@/messages/text-of-admin-message';

export const adminMessageTexts: AdminMessageSentences = {
  subject: 'Für die AWS-Administration des Kontos {accountId}',
  why: 'Microshare soll Sensordaten in unseren Kinesis Data Stream {arn} schreiben. Gebraucht werden kinesis:PutRecord und kinesis:PutRecords auf diesem Stream, sonst nichts.',
  fails: 'Der Test der Verbindung schlägt fehl.',
  answered: 'Antwort von AWS auf {operation}: {code}: {message} (Request ID {requestId}, {at})',
  steps: 'Was zu tun ist:',
  policy: 'Berechtigungsrichtlinie:',
  trustPolicy: 'Vertrauensrichtlinie der Rolle:',
  streamPolicy: 'Ressourcenrichtlinie des Streams:',
  keyPolicy: 'Anweisung für die Richtlinie des KMS-Schlüssels:',
  cli: 'Mit der AWS CLI, in bash:',
  console: 'In der AWS-Konsole:',
  end: 'Antworten Sie, wenn es erledigt ist; dann starte ich den Test erneut. Diese Nachricht enthält kein Geheimnis.',
};

/** The message in German. */
export function adminMessage(facts: AdminMessageFacts): string {
  return textOfAdminMessage(adminMessageTexts, facts);
}
