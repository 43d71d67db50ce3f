import type { CommonTexts } from '@/messages/en/common';

export const common: CommonTexts = {
  product: 'Microshare',
  title: 'Verbinden Sie Ihren Kinesis-Stream mit Microshare',
  description: 'Einen AWS-Kinesis-Datenstrom mit Microshare verbinden: AWS einrichten, Verbindung testen, Zugang versiegelt einreichen.',
  skip: 'Zum Inhalt springen',
  overview: 'Übersicht',
  security: 'Sicherheit',
  account: 'Konto',
  support: 'Fragen: Schreiben Sie an {supportEmail}.',
  operator: {
    label: 'Zu diesem Portal',
    customAws:
      'Dieses Portal fragt nicht AWS selbst: Sein Betreiber hat einen anderen Server an die Stelle von AWS gesetzt. Was ein Test sagt, gilt für diesen Server.',
    insecure: 'Der Betreiber dieses Portals nimmt unsichere Einstellungen hin: {names}.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Bitte von Hand markieren und kopieren',
  download: 'Herunterladen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  showQr: 'QR-Code zeigen',
  hideQr: 'QR-Code verbergen',
  qrLabel: 'QR-Code des Fingerabdrucks {fingerprint}',
  shortPin: 'Ihre Prüfnummer beginnt, wie in der Mail, mit',
  lines: '{count} Zeilen',
  line: {
    long: 'Ein Name hat höchstens 60 Zeichen. Kürzen Sie ihn.',
    lines: 'Ein Name steht in einer Zeile. Nehmen Sie die Zeilenumbrüche heraus.',
    hidden: 'Er enthält ein Zeichen, das man nicht sieht. Tippen Sie den Namen ein, statt ihn einzufügen.',
    link: 'Mailprogramme würden einen Link daraus machen. Lassen Sie Adressen weg, und setzen Sie nach einem Punkt ein Leerzeichen.',
  },
  marks: {
    waiting: 'Noch nicht',
    turning: 'Läuft',
    tick: 'Bestanden',
    cross: 'Nicht bestanden',
    dash: 'Trifft nicht zu',
    attention: 'Braucht Aufmerksamkeit',
  },
};
