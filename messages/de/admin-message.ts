import { type AdminMessageFacts, type AdminMessageSentences, textOfAdminMessage } from '@/messages/text-of-admin-message';

export const adminMessageTexts: AdminMessageSentences = {
  subject: 'Für die AWS-Administration des Kontos {accountId}',
  subjectOfOrganisation: 'Für die Administration der AWS-Organisation, zu der das Konto {accountId} gehört',
  why: 'Microshare soll Sensordaten in unseren Kinesis Data Stream {arn} schreiben. Gebraucht werden kinesis:PutRecord und kinesis:PutRecords auf diesem Stream, sonst nichts.',
  fails: 'Der Test der Verbindung schlägt fehl.',
  answered: 'Antwort von AWS auf {operation}: {code}: {message} (Request ID {requestId}, {at})',
  steps: 'Was zu tun ist:',
  policy: 'Berechtigungsrichtlinie:',
  trustPolicy: 'Vertrauensrichtlinie der Rolle:',
  streamPolicy: 'Ressourcenrichtlinie des Streams:',
  keyPolicy: 'Anweisung für die Richtlinie des KMS-Schlüssels:',
  perimeter: {
    'principal-account':
      'Die Anweisung, die nur Ihre Organisation einlässt, mit Ausnahme für das Konto von Microshare. Ihre lautet vielleicht anders; sie braucht aws:PrincipalAccount in der Bedingung, neben aws:PrincipalOrgID:',
    'resource-tag':
      'Oder dasselbe mit einem Tag: Was ihn trägt, ist ausgenommen. Ergänzen Sie die verbietende Anweisung um die Bedingung auf aws:ResourceTag, und geben Sie der Ressource den Tag:',
    'principal-arn':
      'Die verbietende Anweisung, mit Ausnahme für diesen Benutzer oder diese Rolle. Ihre lautet vielleicht anders; sie braucht aws:PrincipalArn in der Bedingung:',
    'source-address':
      'Oder, wo die verbietende Anweisung nach Adressen geht, mit denen, von denen aus Microshare aufruft. Ergänzen Sie Ihre eigenen in aws:SourceIp um diese:',
    allow: 'Die Anweisung für eine Service Control Policy auf jeder Ebene über dem Konto:',
  },
  cli: 'Mit der AWS CLI, in bash:',
  console: 'In der AWS-Konsole:',
  end: 'Antworten Sie, wenn es erledigt ist; dann starte ich den Test erneut. Diese Nachricht enthält kein Geheimnis.',
};

/** The message in German. */
export function adminMessage(facts: AdminMessageFacts): string {
  return textOfAdminMessage(adminMessageTexts, facts);
}
