import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import type { Explanation } from '@/messages/explanation';

const haveCsv = 'Ziehen Sie die CSV-Datei eines Access Keys eines IAM-Benutzers hierher, falls es eine gibt.';
const makeNew =
  'Gibt es keine: Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, wählen Sie Create access key (Third-party service), dann Download .csv file, und ziehen Sie diese Datei ungeöffnet hierher.';
const pasteBoth = 'Fügen Sie zwei Zeilen ein: die Access Key ID, dann den Secret Access Key.';
const orRole = 'Wählen Sie stattdessen die Rolle: Dann ist kein Schlüssel nötig.';
const original = 'Ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.';
const twoLines = 'Oder fügen Sie zwei Zeilen ein: die Access Key ID, dann den Secret Access Key.';

export const fileRefusals: Record<FileRefusalReason, Explanation> = {
  'too-large': {
    saw: 'Die Datei hat mehr als 64 KiB.',
    means: 'Eine Zugangsdatei von AWS hat weniger als 1 KiB; größere werden nicht gelesen.',
    do: [pasteBoth, 'Oder ziehen Sie die CSV-Datei hierher, die die IAM-Konsole beim Anlegen des Schlüssels angeboten hat.'],
  },
  empty: {
    saw: 'Die Datei ist leer.',
    means: 'Der Download wurde abgebrochen, oder an seiner Stelle wurde eine leere Datei gespeichert.',
    do: ['Laden oder speichern Sie die Datei erneut und ziehen Sie sie hierher.', 'Oder fügen Sie ihren Text ein.'],
  },
  spreadsheet: {
    saw: 'Die Datei ist eine Arbeitsmappe von Excel oder OpenDocument.',
    means: 'Tabellenprogramme verändern Schlüssel beim Speichern, und die Mappe kann mehr enthalten als den Schlüssel.',
    do: [
      'Ziehen Sie die ursprüngliche CSV-Datei von AWS ungeöffnet hierher, falls Sie sie noch haben.',
      'Sonst öffnen Sie die Mappe und kopieren die zwei Zellen, Access Key ID und Secret Access Key, hier in das Feld.',
    ],
  },
  archive: {
    saw: 'Die Datei ist ein Archiv (zip, gzip, 7z oder ein anderes).',
    means: 'Archive werden hier nicht entpackt.',
    do: ['Entpacken Sie es auf Ihrem Rechner und ziehen Sie die Datei mit dem Schlüssel daraus hierher.'],
  },
  'rich-text': {
    saw: 'Die Datei ist ein Dokument einer Textverarbeitung (RTF, Word oder OpenDocument).',
    means: 'Ihr Text steht zwischen Formatierungen und wird hier nicht gelesen.',
    do: [
      'Öffnen Sie das Dokument, kopieren Sie Access Key ID und Secret Access Key und fügen Sie beide hier ein.',
      'Oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.',
    ],
  },
  binary: {
    saw: 'Die Datei ist ein PDF oder ein Bild.',
    means: 'Daraus lässt sich ein Schlüssel nicht zuverlässig lesen.',
    do: ['Ziehen Sie die CSV-Datei von AWS hierher, oder fügen Sie Access Key ID und Secret Access Key als Text ein.'],
  },
  nul: {
    saw: 'Die Datei enthält NUL-Zeichen.',
    means: 'Sie ist keine Textdatei, oder ein Programm hat sie beschädigt.',
    do: [pasteBoth, 'Oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.'],
  },
  'text-damaged': {
    saw: 'Der Text ist UTF-16, aber ein Zeichen darin ist abgeschnitten.',
    means: 'Die Datei ist unvollständig.',
    do: ['Kopieren oder laden Sie die Datei erneut.', twoLines],
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
    do: [
      'Senden Sie diese Datei niemandem.',
      'Ziehen Sie die CSV-Datei des Access Keys hierher, oder fügen Sie ID und Geheimnis allein ein.',
    ],
  },
  'json-damaged': {
    saw: 'Der Text beginnt wie JSON, endet aber nicht so.',
    means: 'Ein Teil wurde nicht kopiert.',
    do: ['Kopieren Sie alles, was das Programm ausgegeben hat, von der ersten bis zur letzten Klammer.', twoLines],
  },
  'not-recognised': {
    saw: 'In der Datei oder im Text steht kein Access Key.',
    means:
      'Ein Access Key ist ein Paar: eine ID aus 20 Großbuchstaben und Ziffern, die mit AKIA beginnt, und ein Geheimnis aus 40 Zeichen. Er wird in Dateien der IAM-Konsole, von Programmen und Passwortmanagern gefunden und in jedem Text, der ein Paar enthält.',
    do: [haveCsv, twoLines],
  },
  'heading-only': {
    saw: 'Die Datei hat eine Kopfzeile und keine Zeile darunter.',
    means: 'Mit dieser Datei wurde kein Schlüssel angelegt, oder seine Zeile wurde gelöscht.',
    do: [haveCsv, makeNew],
  },
  'cells-empty': {
    saw: 'Die Zellen für den Access Key sind leer.',
    means: 'Diese Datei gehört zu einem Benutzer, für den kein Access Key angelegt wurde.',
    do: [haveCsv, makeNew],
  },
  'duplicate-heading': {
    saw: 'Eine Überschrift kommt in der Datei zweimal vor.',
    means: 'Zwei Dateien wurden vermischt; welche Spalte den richtigen Schlüssel enthält, ist nicht zu erkennen.',
    do: [original, twoLines],
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
  'row-short': {
    saw: 'Zeile {row} hat weniger Zellen, als es Überschriften gibt, und die Access Key ID steht nicht unter ihrer.',
    means: 'Eine Überschrift wurde von Hand eingefügt oder eine Zelle entfernt, sodass die Werte verrutscht sind.',
    do: [pasteBoth, 'Oder fügen Sie die fehlende Zelle wieder ein und ziehen Sie die Datei erneut hierher.'],
  },
  'key-id-column-missing': {
    saw: 'Es gibt einen Secret Access Key und keine Access Key ID.',
    means:
      'Beide werden gebraucht: Die ID benennt den Schlüssel, das Geheimnis weist ihn nach. Die ID ist nicht geheim und lässt sich nachsehen.',
    do: ['Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, und kopieren Sie die ID unter Access keys.', pasteBoth],
  },
  'secret-column-missing': {
    saw: 'Es gibt eine Access Key ID und keinen Secret Access Key.',
    means: 'AWS zeigt das Geheimnis einmal, beim Anlegen; Schlüssellisten enthalten es nicht.',
    do: [
      'Ziehen Sie die CSV-Datei hierher, die beim Anlegen des Schlüssels geladen wurde, oder fügen Sie sein Geheimnis ein, wo immer Sie es aufbewahren.',
      makeNew,
    ],
  },
  'root-key': {
    saw: 'Dies ist die Schlüsseldatei des Root-Benutzers.',
    means: 'Ein Root-Schlüssel darf alles im Konto und lässt sich nicht einschränken. Microshare nimmt ihn nicht an.',
    do: [
      orRole,
      'Oder ziehen Sie die CSV-Datei eines Access Keys eines IAM-Benutzers mit der Richtlinie aus der Anleitung hierher.',
      'AWS rät, keinen Schlüssel des Root-Benutzers zu haben: als dieser anmelden, dann Security credentials, Access keys, und ihn löschen, sobald nichts ihn mehr benutzt.',
    ],
  },
  'temporary-key': {
    saw: 'Dies ist ein temporärer Schlüssel (seine ID beginnt mit ASIA, oder ein Session Token steht dabei).',
    means: 'Er endet nach Stunden, und die Verbindung mit ihm.',
    do: [
      'Wählen Sie stattdessen die Rolle: Microshare bildet dann eigene temporäre Schlüssel.',
      'Oder geben Sie den Access Key eines IAM-Benutzers; dessen ID beginnt mit AKIA, und zu ihm gehört kein Token.',
    ],
  },
  'example-key': {
    saw: 'Dies ist der Beispielschlüssel aus der Dokumentation von AWS: Er enthält EXAMPLE.',
    means: 'AWS druckt ihn in seinen Anleitungen; er gehört niemandem und funktioniert nie.',
    do: ['Setzen Sie Ihren eigenen Access Key ein, oder ziehen Sie dessen CSV-Datei hierher.'],
  },
  'login-cache': {
    saw: 'Dies ist eine Datei, in der die AWS CLI eine Anmeldung aufbewahrt (aws login oder aws sso login).',
    means: 'Sie enthält Token der Sitzung eines Menschen, die nach Stunden enden; Microshare darf sie nicht haben.',
    do: ['Senden Sie diese Datei niemandem.', orRole, 'Oder geben Sie den Access Key eines IAM-Benutzers; dessen ID beginnt mit AKIA.'],
  },
  smtp: {
    saw: 'Dies sind SMTP-Zugangsdaten von Amazon SES.',
    means: 'Sie versenden E-Mails; in einen Stream schreiben können sie nicht.',
    do: [haveCsv, makeNew],
  },
  'credential-report': {
    saw: 'Dies ist der Credential Report von IAM.',
    means: 'Er führt Benutzer auf und wann ihre Schlüssel benutzt wurden; einen Schlüssel enthält er nicht.',
    do: [haveCsv, makeNew],
  },
  'console-password': {
    saw: 'Die Datei enthält ein Konsolenpasswort und keinen Access Key.',
    means: 'Ein Passwort meldet einen Menschen an der AWS-Konsole an. Microshare darf es nicht haben, und schreiben kann es nicht.',
    do: ['Senden Sie diese Datei niemandem.', haveCsv, makeNew],
  },
  'password-only': {
    saw: 'Die Datei enthält einen Benutzernamen mit Passwort und keinen Access Key.',
    means: 'Das sind Zugangsdaten eines anderen Dienstes, etwa für Git über HTTPS; in einen Stream schreiben können sie nicht.',
    do: ['Senden Sie diese Datei niemandem.', haveCsv, makeNew],
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
    means: 'Die ID benennt den Schlüssel. Sie ist nicht geheim und lässt sich nachsehen.',
    do: ['Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, und kopieren Sie die ID unter Access keys.', pasteBoth],
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
    saw: 'Eine Access Key ID steht mit zwei verschiedenen Geheimnissen da{place}.',
    means: 'Ein Schlüssel hat ein Geheimnis; eines der beiden ist falsch oder etwas anderes, und welches, ist nicht zu erkennen.',
    do: [
      'Fügen Sie zwei Zeilen ein: die Access Key ID, dann allein ihr Geheimnis.',
      'Oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher, mit einer Zeile je Schlüssel.',
    ],
  },
  'pairs-unclear': {
    saw: 'Es gibt mehrere Access Key IDs und Geheimnisse, und sie stehen nicht paarweise.',
    means: 'Welches Geheimnis zu welcher ID gehört, ist aus diesem Text nicht zu erkennen.',
    do: ['Fügen Sie zwei Zeilen ein: eine Access Key ID, dann ihr Geheimnis.'],
  },
  placeholder: {
    saw: 'Wo der Schlüssel stehen sollte, steht ein Platzhalter{place}: ein Ausdruck, eine Variable oder ein Hinweis wie YOUR_KEY.',
    means: 'Ein anderes Programm setzt den Wert ein, wenn es läuft; in diesem Text steht er nicht.',
    do: ['Nehmen Sie den Wert dort, wo er aufbewahrt wird (Einstellungen Ihrer CI, Umgebung, Passwortmanager).', pasteBoth],
  },
  'placeholder-terraform': {
    saw: 'Terraform hat den Wert verdeckt{place}: Sensible Ausgaben zeigt es nur auf Nachfrage.',
    means: 'Das Geheimnis steht im State von Terraform, nicht in diesem Text.',
    do: [
      'Führen Sie im selben Ordner terraform output -json aus und fügen Sie die Ausgabe ein.',
      'Oder führen Sie terraform output -raw mit dem Namen der Ausgabe aus und fügen Sie den Wert unter der Access Key ID ein.',
    ],
  },
  'secret-alone': {
    saw: 'Es gibt einen Text aus 40 Zeichen, der ein Secret Access Key sein kann, und keine Access Key ID dabei.',
    means: 'Allein unterscheidet ihn nichts von einer Prüfsumme oder dem Token eines anderen Dienstes; daher wird er nicht genommen.',
    do: ['Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials, und kopieren Sie die ID unter Access keys.', pasteBoth],
  },
  'secret-missing': {
    saw: 'Der Secret Access Key fehlt{place}.',
    means: 'AWS zeigt ihn einmal, beim Anlegen; später lässt er sich nicht nachsehen.',
    do: ['Fügen Sie das Geheimnis von dort, wo es beim Anlegen aufbewahrt wurde, unter der Access Key ID ein.', makeNew],
  },
  'secret-encrypted': {
    saw: 'Das Geheimnis ist verschlüsselt{place}, etwa durch SOPS, Ansible Vault, KMS oder, wie bei Terraform, OpenPGP.',
    means: 'Nur Sie können es entschlüsseln; verschlüsselt lässt es sich hier weder prüfen noch versiegeln.',
    do: [
      'Entschlüsseln Sie es auf Ihrem Rechner mit dem Programm, das es verschlüsselt hat (sops --decrypt, ansible-vault view; bei encrypted_secret von Terraform: base64 --decode, dann gpg --decrypt).',
      pasteBoth,
    ],
  },
  'secret-encoded': {
    saw: 'Das Geheimnis ist für eine Webadresse geschrieben{place}: %2F steht für einen Schrägstrich, %2B für ein Pluszeichen.',
    means: 'So ist es ein anderer Text als das Geheimnis, und AWS würde es ablehnen.',
    do: ['Setzen Sie / für jedes %2F und + für jedes %2B, und fügen Sie es erneut ein.'],
  },
  'secret-is-checksum': {
    saw: 'Wo das Geheimnis stehen sollte, stehen 40 hexadezimale Ziffern{place}.',
    means: 'Das ist die Form einer Prüfsumme oder eines Git-Commits, nicht die eines Secret Access Keys.',
    do: [
      'Kopieren Sie das Geheimnis erneut: 40 Groß- und Kleinbuchstaben, Ziffern, Schrägstriche und Pluszeichen.',
      'Oder ziehen Sie die ursprüngliche CSV-Datei von AWS hierher.',
    ],
  },
  'secret-masked': {
    saw: 'Der Secret Access Key ist verdeckt{place}: Es wurden nur Sternchen oder Punkte kopiert.',
    means: 'Das Programm, das ihn zeigte, verdeckt ihn: die Konsole, bis Sie Show wählen, und aws configure list immer.',
    do: [
      'Nehmen Sie ihn dort, wo er ganz steht: Show oder Download .csv file auf der Seite, die den Schlüssel angelegt hat, oder die Datei ~/.aws/credentials.',
      'Fügen Sie ihn unter der Access Key ID ein.',
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
