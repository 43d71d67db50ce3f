import type { EvidenceTexts } from '@/messages/en/evidence';

export const evidenceTexts: EvidenceTexts = {
  title: 'Nachweis',
  link: 'Nachweis zum Herunterladen und Drucken',
  lead: 'Was das Portal über diese Anbindung festgehalten hat: den Stream, wer schreiben darf und mit welchen Richtlinien, jede Prüfung mit der Request-ID von AWS, was eingereicht wurde, und wo das Protokoll stand. Die Datei ist signiert.',
  back: 'Zurück zur Anbindung',
  download: 'Signierte Datei herunterladen',
  none: 'Hier wird kein Nachweis signiert.',
  noneText: 'Wer dieses Portal betreibt, hat dafür keinen Schlüssel eingerichtet (PORTAL_EVIDENCE_KEY_FILE).',
  key: 'Schlüssel, der signiert',
  keyText:
    'Vergleichen Sie diesen Fingerabdruck mit dem in Ihrer Einladung, nicht nur mit dieser Seite. Der öffentliche Schlüssel steht unter /.well-known/evidence-key.pem.',
  verify: 'Die Datei prüfen, auf einem Rechner von Ihnen',
  verifyText:
    'Der Befehl nennt jedes Feld, das nicht so ist, wie es signiert wurde. Mit einem Export Ihres CloudTrail sucht er jeden Aufruf an seiner Request-ID; Datensätze sind Data Events, die ein Export nur hat, wenn Ihr Trail sie aufzeichnet.',
  limits:
    'Was die Signatur nicht kann: Wer den Server des Portals übernommen hat und behält, kann mit diesem Schlüssel signieren, was er will. Was AWS in Ihrem eigenen CloudTrail festgehalten hat, und Nachweise, die Sie vorher heruntergeladen haben, erreicht er nicht.',
  facts: {
    company: 'Unternehmen',
    stream: 'Stream',
    principal: 'Principal von Microshare',
    externalId: 'External ID',
    role: 'Rolle',
    key: 'Zugriffsschlüssel',
    pin: 'Support-Schlüssel, Prüfzahl',
    audit: 'Protokoll Ihres Unternehmens',
    auditText: '{length} Einträge, zuletzt {hash}',
    head: 'Kopf aller Protokolle',
    made: 'Erstellt',
  },
  policies: 'Richtlinien, wie die Anleitung sie anbietet',
  permission: 'Berechtigungsrichtlinie',
  trust: 'Vertrauensrichtlinie',
  runs: 'Prüfungen',
  run: 'Test vom {time}',
  columns: { check: 'Prüfung', outcome: 'Ergebnis', observer: 'Beobachtet von', at: 'Zeit', requestId: 'Request-ID von AWS' },
  submissions: 'Was eingereicht wurde',
  sha256: 'SHA-256 der versiegelten Nachricht',
  certificates: 'Bescheinigungen',
  closed:
    'Die Rolle {roleArn} ist am {time} als geschlossen bewiesen: AWS hat sie dem Portal verweigert. Eintrag {seq} im Protokoll, {hash}.',
  deleted: 'Die versiegelte Nachricht der Einreichung {submissionId} wurde am {time} gelöscht. Eintrag {seq} im Protokoll, {hash}.',
  noCertificates: 'Bisher ist kein Zugang als geschlossen bewiesen und keine versiegelte Nachricht gelöscht.',
};
