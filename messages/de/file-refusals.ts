import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import type { Explanation } from '@/messages/explanation';

const makeNew =
  'Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, und wählen Sie Create access key (Third-party service).';
const dropCsv = 'Wählen Sie dort Download .csv file und ziehen Sie diese Datei ungeöffnet hierher.';
const original = 'Ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.';
const twoLines = 'Oder fügen Sie zwei Zeilen ein: die Access Key ID, dann den Secret Access Key.';

export const fileRefusals: Record<FileRefusalReason, Explanation> = {
  'too-large': {
    saw: 'Die Datei hat mehr als 64 KiB.',
    means: 'Eine Zugangsdatei von AWS hat weniger als 1 KiB; größere werden nicht gelesen.',
    do: ['Ziehen Sie die CSV-Datei hierher, die die IAM-Konsole beim Anlegen des Schlüssels angeboten hat.'],
  },
  empty: {
    saw: 'Die Datei ist leer.',
    means: 'Der Download wurde abgebrochen, oder an seiner Stelle wurde eine leere Datei gespeichert.',
    do: ['Laden Sie die CSV-Datei erneut herunter, falls die Seite noch offen ist.', makeNew, dropCsv],
  },
  spreadsheet: {
    saw: 'Die Datei ist eine Arbeitsmappe von Excel oder OpenDocument.',
    means: 'Tabellenprogramme verändern Schlüssel beim Speichern, und die Mappe kann mehr enthalten als den Schlüssel.',
    do: [
      'Ziehen Sie die ursprüngliche CSV-Datei von AWS ungeöffnet hierher.',
      'Gibt es sie nicht mehr, legen Sie einen neuen Schlüssel an und laden Sie dessen CSV-Datei herunter.',
    ],
  },
  archive: {
    saw: 'Die Datei ist ein Archiv (zip, gzip oder 7z).',
    means: 'Archive werden hier nicht entpackt.',
    do: ['Entpacken Sie es auf Ihrem Rechner und ziehen Sie die CSV-Datei daraus hierher.'],
  },
  binary: {
    saw: 'Die Datei ist ein PDF oder ein Bild.',
    means: 'Daraus lässt sich ein Schlüssel nicht zuverlässig lesen.',
    do: ['Ziehen Sie die CSV-Datei von AWS hierher, oder fügen Sie Access Key ID und Secret Access Key als Text ein.'],
  },
  nul: {
    saw: 'Die Datei enthält NUL-Zeichen.',
    means: 'Sie ist keine Textdatei oder beschädigt.',
    do: [original, 'Sieht sie genauso aus, legen Sie einen neuen Schlüssel an und laden Sie dessen CSV-Datei herunter.'],
  },
  'text-damaged': {
    saw: 'Der Text ist UTF-16, aber ein Zeichen darin ist abgeschnitten.',
    means: 'Die Datei ist unvollständig.',
    do: ['Kopieren oder laden Sie die Datei erneut.', 'Bleibt sie beschädigt, legen Sie einen neuen Schlüssel an.'],
  },
  'web-page': {
    saw: 'Die Datei ist eine gespeicherte Webseite.',
    means: 'Eine Seite der AWS-Konsole enthält den Schlüssel nicht in lesbarer Form.',
    do: ['Wählen Sie auf jener Seite Download .csv file und ziehen Sie diese Datei hierher.'],
  },
  'already-sealed': {
    saw: 'Der Text ist eine OpenPGP-Nachricht.',
    means: 'Er ist schon verschlüsselt und kann hier weder gelesen noch geprüft werden.',
    do: [
      'Ziehen Sie die unverschlüsselte CSV-Datei hierher: Sie wird in Ihrem Browser gelesen, geprüft und dort versiegelt.',
      'Oder nutzen Sie „Selbst versiegeln“, um eine von Ihnen versiegelte Nachricht einzureichen.',
    ],
  },
  'private-key': {
    saw: 'Die Datei enthält einen privaten Schlüssel, etwa ein Schlüsselpaar von EC2.',
    means: 'Er öffnet Server oder E-Mails; er ist kein Access Key, und Microshare darf ihn nie erhalten.',
    do: ['Senden Sie diese Datei niemandem.', 'Ziehen Sie die CSV-Datei des Access Keys hierher.'],
  },
  'json-damaged': {
    saw: 'Der Text beginnt wie JSON, endet aber nicht so.',
    means: 'Ein Teil wurde nicht kopiert.',
    do: ['Kopieren Sie alles, was aws iam create-access-key ausgegeben hat, von der ersten bis zur letzten Klammer.'],
  },
  'not-recognised': {
    saw: 'In der Datei oder im Text steht kein Access Key in einer bekannten Form.',
    means: 'Bekannt sind: die CSV-Datei der IAM-Konsole, ein Profil der AWS CLI, Shell-Variablen und das JSON von create-access-key.',
    do: ['Ziehen Sie die CSV-Datei von AWS hierher.', twoLines],
  },
  'heading-only': {
    saw: 'Die Datei hat eine Kopfzeile und keine Zeile darunter.',
    means: 'Mit dieser Datei wurde kein Schlüssel angelegt, oder seine Zeile wurde gelöscht.',
    do: [makeNew, dropCsv],
  },
  'duplicate-heading': {
    saw: 'Eine Überschrift kommt in der Datei zweimal vor.',
    means: 'Zwei Dateien wurden vermischt; welche Spalte den richtigen Schlüssel enthält, ist nicht zu erkennen.',
    do: [original],
  },
  'unterminated-quote': {
    saw: 'Ein Anführungszeichen öffnet eine Zelle, und keines schließt sie.',
    means: 'Die Datei wurde abgeschnitten oder bearbeitet.',
    do: [original, twoLines],
  },
  'quote-damaged': {
    saw: 'Zwischen einem schließenden Anführungszeichen und dem nächsten Trennzeichen steht Text.',
    means: 'Die Datei wurde bearbeitet oder vermischt.',
    do: [original, twoLines],
  },
  'row-uneven': {
    saw: 'Zeile {row} hat mehr Zellen, als es Überschriften gibt.',
    means: 'Ein Komma in einem Namen oder Passwort steht nicht in Anführungszeichen; die Spalten sind nicht zu unterscheiden.',
    do: [original, twoLines],
  },
  'key-id-column-missing': {
    saw: 'Es gibt eine Spalte für den Secret Access Key und keine für die Access Key ID.',
    means: 'Beide werden gebraucht: Die ID benennt den Schlüssel, das Geheimnis weist ihn nach.',
    do: [original, 'Wurde die Spalte entfernt, legen Sie einen neuen Schlüssel an.'],
  },
  'secret-column-missing': {
    saw: 'Es gibt eine Access Key ID und keinen Secret Access Key.',
    means: 'AWS zeigt das Geheimnis einmal, beim Anlegen; Schlüssellisten enthalten es nicht.',
    do: [makeNew, dropCsv],
  },
  'root-key': {
    saw: 'Dies ist die Schlüsseldatei des Root-Benutzers.',
    means: 'Ein Root-Schlüssel darf alles im Konto und lässt sich nicht einschränken. Microshare nimmt ihn nicht an.',
    do: [
      'Löschen Sie diesen Schlüssel: als Root-Benutzer anmelden, dann Security credentials, Access keys.',
      'Legen Sie einen IAM-Benutzer mit der Richtlinie aus der Anleitung an und für ihn einen Access Key.',
      'Oder wählen Sie die Rolle: Dann ist kein Schlüssel nötig.',
    ],
  },
  'temporary-key': {
    saw: 'Dies ist ein temporärer Schlüssel (seine ID beginnt mit ASIA, oder ein Session Token steht dabei).',
    means: 'Er endet nach Stunden, und die Verbindung mit ihm.',
    do: [
      'Legen Sie einen Access Key für einen IAM-Benutzer an; dessen ID beginnt mit AKIA.',
      'Oder wählen Sie die Rolle: Microshare bildet dann eigene temporäre Schlüssel.',
    ],
  },
  smtp: {
    saw: 'Dies sind SMTP-Zugangsdaten von Amazon SES.',
    means: 'Sie versenden E-Mails; in einen Stream schreiben können sie nicht.',
    do: [makeNew, dropCsv, 'Löschen Sie diese Datei, wenn Sie sie sonst nicht brauchen; nichts davon hat Ihren Browser verlassen.'],
  },
  'credential-report': {
    saw: 'Dies ist der Credential Report von IAM.',
    means: 'Er führt Benutzer auf und wann ihre Schlüssel benutzt wurden; einen Schlüssel enthält er nicht.',
    do: [makeNew, dropCsv],
  },
  'console-password': {
    saw: 'Die Datei enthält ein Konsolenpasswort und keinen Access Key.',
    means: 'Ein Passwort meldet einen Menschen an der AWS-Konsole an. Microshare darf es nicht haben, und schreiben kann es nicht.',
    do: ['Senden Sie diese Datei niemandem.', makeNew, dropCsv],
  },
  'password-only': {
    saw: 'Die Datei enthält einen Benutzernamen mit Passwort und keinen Access Key.',
    means: 'Das sind Zugangsdaten eines einzelnen anderen Dienstes, etwa für Git über HTTPS.',
    do: ['Senden Sie diese Datei niemandem.', makeNew, dropCsv],
  },
  'spreadsheet-damaged': {
    saw: 'Ein Tabellenprogramm hat eine Zelle{place} durch einen Fehler wie #NAME? ersetzt.',
    means: 'Ein Geheimnis, das mit + oder = beginnt, gilt beim Öffnen und Speichern als Formel. In dieser Datei ist es verloren.',
    do: [
      'Ziehen Sie die CSV-Datei hierher, wie AWS sie erzeugt hat, falls Sie sie noch ungeöffnet haben.',
      'Sonst legen Sie einen neuen Schlüssel an und löschen den alten.',
    ],
  },
  'columns-swapped': {
    saw: 'Access Key ID und Geheimnis stehen in der Spalte des jeweils anderen{place}.',
    means: 'Die Datei wurde von Hand zusammengestellt.',
    do: [original, twoLines],
  },
  'key-id-missing': {
    saw: 'Die Access Key ID fehlt{place}.',
    means: 'Der Schlüssel hat keinen Namen und ist so nicht nutzbar.',
    do: [original, 'Fehlt die ID auch dort, legen Sie einen neuen Schlüssel an.'],
  },
  'key-id-cut': {
    saw: 'Die Access Key ID ist zu kurz{place}.',
    means: 'Sie hat 20 Zeichen; der Rest wurde nicht kopiert.',
    do: ['Kopieren Sie die ganze ID, oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.'],
  },
  'key-id-damaged': {
    saw: 'Was als Access Key ID dasteht, ist keine{place}.',
    means: 'Sie hat 20 Großbuchstaben und Ziffern und beginnt mit AKIA.',
    do: ['Kopieren Sie die ID erneut, oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.'],
  },
  'key-id-is-other': {
    saw: 'Die ID gehört zu etwas anderem als einem Access Key{place}: Deren IDs beginnen mit AKIA.',
    means: 'IAM vergibt für Benutzer, Rollen und Gruppen ähnliche IDs (AIDA, AROA, AGPA).',
    do: [
      'Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, und nehmen Sie die ID unter Access keys.',
      'Oder ziehen Sie die CSV-Datei des Schlüssels hierher.',
    ],
  },
  'key-id-twice': {
    saw: 'Eine Access Key ID steht mit zwei verschiedenen Geheimnissen in der Datei{place}.',
    means: 'Ein Schlüssel hat ein Geheimnis; eines der beiden ist falsch, und welches, ist nicht zu erkennen.',
    do: ['Ziehen Sie die ursprüngliche CSV-Datei von AWS hierher, mit einer Zeile je Schlüssel.'],
  },
  'secret-missing': {
    saw: 'Der Secret Access Key fehlt{place}.',
    means: 'AWS zeigt ihn einmal, beim Anlegen; später lässt er sich nicht nachsehen.',
    do: [makeNew, dropCsv],
  },
  'secret-masked': {
    saw: 'Der Secret Access Key ist verdeckt{place}: Es wurden nur Sternchen oder Punkte kopiert.',
    means: 'Die Konsole verdeckt ihn, bis Sie Show wählen.',
    do: [
      'Wählen Sie Show oder Download .csv file auf der Seite, die den Schlüssel angelegt hat.',
      'Ist sie geschlossen, legen Sie einen neuen Schlüssel an.',
    ],
  },
  'secret-cut': {
    saw: 'Der Secret Access Key ist zu kurz{place}.',
    means: 'Er hat 40 Zeichen; der Rest wurde nicht kopiert.',
    do: [
      'Kopieren Sie ihn ganz, oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.',
      'Ist er nirgends ganz, legen Sie einen neuen Schlüssel an.',
    ],
  },
  'secret-damaged': {
    saw: 'Der Secret Access Key enthält Zeichen, die keiner hat, oder zu viele{place}.',
    means: 'Er hat genau 40 Buchstaben, Ziffern, Schrägstriche und Pluszeichen. Ein Editor oder Chatprogramm kann ihn verändert haben.',
    do: [
      'Kopieren Sie ihn erneut, oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.',
      'Ist er nirgends ganz, legen Sie einen neuen Schlüssel an.',
    ],
  },
};
