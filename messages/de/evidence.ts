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
  command: 'Befehl',
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
  session: 'Name der Rollensitzung:',
  columns: { check: 'Prüfung', outcome: 'Ergebnis', observer: 'Beobachtet von', at: 'Zeit', requestId: 'Request-ID von AWS' },
  observers: {
    server: 'Server von Microshare',
    browser: 'Browser des Kunden',
    customer: 'Kunde',
    staff: 'Mitarbeiter von Microshare',
  },
  submissions: 'Was eingereicht wurde',
  sha256: 'SHA-256 der versiegelten Nachricht',
  certificates: 'Bescheinigungen',
  closed:
    'Die Rolle {roleArn} ist am {time} als geschlossen bewiesen: AWS hat sie dem Portal verweigert. Eintrag {seq} im Protokoll, {hash}.',
  deleted: 'Die versiegelte Nachricht der Einreichung {submissionId} wurde am {time} gelöscht. Eintrag {seq} im Protokoll, {hash}.',
  certificate: {
    title: 'Bescheinigung',
    link: 'Bescheinigung',
    lead: 'Ein Eintrag des Protokolls mit dem, worauf er beruht. Die Datei ist mit dem Schlüssel signiert, der Nachweise signiert.',
    back: 'Alle Nachweise der Anbindung',
    kinds: {
      'role-closed': {
        title: 'Eine Rolle ist geschlossen',
        says: 'Am {time} hat AWS dem Portal von Microshare die Rolle {roleArn} verweigert.',
        limits:
          'Das gilt für diesen Zeitpunkt: Wer die Vertrauensrichtlinie der Rolle ändern darf, kann sie wieder öffnen. Sitzungen von davor können bis zu eine Stunde weitergelebt haben, wenn sie nicht widerrufen wurden.',
      },
      'message-deleted': {
        title: 'Eine versiegelte Nachricht ist gelöscht',
        says: 'Am {time} hat das Portal die versiegelte Nachricht gelöscht, die {company} eingereicht hatte.',
        limits:
          'Das gilt für die Datenbank des Portals und den Datenschlüssel, mit dem die Nachricht verschlüsselt war. Eine Sicherung, die die Nachricht noch enthält, ist ohne ihn nicht zu lesen; wie lange der Betreiber Kopien solcher Schlüssel aufbewahrt, muss er angeben. Einen Zugang, den Microshare vorher aus der Nachricht genommen hat, beenden Sie in AWS, nicht hiermit.',
      },
    },
    access: 'Zugang darin',
    submitted: 'Eingereicht',
    event: 'Eintrag im Protokoll',
  },
  noCertificates: 'Bisher ist kein Zugang als geschlossen bewiesen und keine versiegelte Nachricht gelöscht.',
};
