import type { SealByHandTexts } from '@/messages/en/seal-by-hand';

export const sealByHand: SealByHandTexts = {
  summary: 'Stattdessen selbst mit GnuPG versiegeln',
  lead: 'Erlauben Ihre Regeln keine Schlüsseldatei im Browser, versiegeln Sie auf Ihrem eigenen Rechner. Der Befehl liest die Datei selbst: Das Geheimnis steht in keinem Argument, keinem Verlauf und keiner zweiten Datei. Microshare testet den Schlüssel nach dem Öffnen.',
  keys: 'Support-Schlüssel herunterladen',
  keysText: 'Vergleichen Sie die Fingerabdrücke, die gpg zeigt, mit denen in der Einladung.',
  fileName: 'Name der Datei mit den Zugangsdaten',
  fileNameHint: 'In dem Ordner, in dem Sie den Befehl ausführen.',
  bash: 'bash, zsh',
  powerShell: 'PowerShell',
  shells: 'Shell',
  run: 'Führen Sie ihn in dem Ordner aus, der beide Dateien enthält',
  keyId: 'ID des Zugriffsschlüssels',
  keyIdHint: 'Sie beginnt mit AKIA. Nicht das Geheimnis.',
  keyIdFault: 'Die ID eines Zugriffsschlüssels hat 20 Zeichen und beginnt mit AKIA.',
  message: 'Versiegelte Nachricht',
  messageHint: 'Der Inhalt von {file}, von BEGIN PGP MESSAGE bis END PGP MESSAGE.',
  messageFault: 'Dies wurde nicht als versiegelte Nachricht genommen und nicht gesendet.',
  send: 'Versiegelte Nachricht einreichen',
};
