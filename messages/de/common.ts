import type { CommonWords } from '@/messages/en/common';

export const common: CommonWords = {
  product: 'Microshare',
  title: 'Verbinden Sie Ihren Kinesis-Stream mit Microshare',
  description: 'Einen AWS-Kinesis-Datenstrom mit Microshare verbinden: AWS einrichten, Verbindung testen, Zugang versiegelt übergeben.',
  skip: 'Zum Inhalt springen',
  overview: 'Übersicht',
  security: 'Sicherheit',
  account: 'Konto',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Bitte von Hand markieren und kopieren',
  download: 'Herunterladen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  showQr: 'QR-Code zeigen',
  hideQr: 'QR-Code verbergen',
  qrLabel: 'QR-Code des Fingerabdrucks {fingerprint}',
  lines: '{count} Zeilen',
  marks: {
    waiting: 'Noch nicht',
    turning: 'Läuft',
    tick: 'Bestanden',
    cross: 'Nicht bestanden',
    dash: 'Trifft nicht zu',
    attention: 'Braucht Aufmerksamkeit',
  },
};
