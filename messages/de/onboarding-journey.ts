import type { OnboardingTexts } from '@/messages/en/onboarding';

type Journey = Pick<
  OnboardingTexts,
  | 'untitled'
  | 'unconfirmed'
  | 'steps'
  | 'stepStates'
  | 'stepsLabel'
  | 'change'
  | 'changeStep'
  | 'show'
  | 'showStep'
  | 'back'
  | 'hide'
  | 'decided'
  | 'stepOf'
  | 'tabs'
  | 'testFact'
  | 'sealFact'
  | 'stream'
  | 'access'
  | 'setUp'
  | 'file'
  | 'seal'
>;

/** The steps up to the submission. */
export const journey: Journey = {
  untitled: 'Neue Anbindung',
  unconfirmed:
    'Microshare hat {company} noch nicht bestätigt. Richten Sie ein, testen, versiegeln Sie und reichen Sie ein; Microshare bestätigt die Firma, bevor es freigibt.',
  steps: { stream: 'Stream', access: 'Zugang', 'set-up': 'AWS einrichten', test: 'Test', seal: 'Versiegeln', done: 'Fertig' },
  stepStates: { done: 'erledigt', current: 'aktueller Schritt', later: 'kommt noch' },
  stepsLabel: 'Schritte',
  change: 'Ändern',
  changeStep: '{step} ändern',
  show: 'Ansehen',
  showStep: '{step} ansehen',
  back: 'Unverändert lassen',
  hide: 'Schließen',
  decided: 'Schon entschieden',
  stepOf: '{step} von {steps}',
  tabs: {
    label: 'Teile dieser Seite',
    steps: 'Schritte',
    messages: 'Nachrichten und Verlauf',
    messagesCounted: 'Nachrichten ({count}) und Verlauf',
  },
  testFact: 'Jede nötige Prüfung bestanden',
  sealFact: 'Versiegelt und eingereicht',
  stream: {
    title: 'Welcher Stream?',
    lead: 'Der Kinesis-Datenstrom in Ihrem Konto, in den Microshare schreibt. Es muss ihn noch nicht geben: Die nächsten Schritte können ihn anlegen.',
    arn: 'ARN des Streams',
    arnHint: 'Von der Seite des Streams in der Kinesis-Konsole. Auch die Adresse dieser Seite genügt.',
    byParts: 'Ohne ARN: Region, Konto und Name',
    region: 'Region',
    regionChoose: 'Region wählen',
    regionOther: 'Andere Partitionen',
    account: 'AWS-Konto',
    accountHint: '12 Ziffern, oben rechts in der AWS-Konsole.',
    name: 'Name des Streams',
    nameHint: 'Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.',
    save: 'Diesen Stream verwenden',
    beside: 'Was Microshare dort tun darf',
    besideText:
      'Datensätze in diesen Stream schreiben, sonst nichts. Das ist die ganze Richtlinie; Ihre Werte erscheinen darin, während Sie tippen.',
    useArn: 'Diesen ARN übernehmen',
    useAccount: 'Dieses Konto übernehmen',
    fact: '{name} in {region}, Konto {account}',
  },
  access: {
    title: 'Wie soll Microshare in Ihren Stream schreiben?',
    role: 'Eine Rolle, die Microshare übernimmt',
    recommended: 'Empfohlen',
    roleText:
      'Es braucht kein Geheimnis. Nur die unten genannte Identität von Microshare darf die Rolle übernehmen, mit Ihrer External ID. Sie beenden den Zugang jederzeit, indem Sie die Rolle löschen.',
    keys: 'Ein Zugriffsschlüssel eines IAM-Benutzers',
    keysText:
      'Für Konten, deren Regeln keine fremde Rolle erlauben. Das Geheimnis wird in Ihrem Browser versiegelt; erneuern müssen Sie es selbst.',
    noPrincipal: 'Microshare hat in dieser AWS-Partition kein Konto, deshalb geht hier nur ein Zugriffsschlüssel.',
    roleFact: 'Eine Rolle, übernommen mit der External ID {externalId}',
    keysFact: 'Ein Zugriffsschlüssel',
    choose: 'Rolle verwenden',
    chooseKeys: 'Zugriffsschlüssel verwenden',
    trust: 'Vertrauensrichtlinie',
    permission: 'Berechtigungsrichtlinie',
    besideRole: 'Zwei Richtlinien machen die Rolle aus',
    besideRoleText:
      'Die Vertrauensrichtlinie sagt, wer sie nutzen darf: Microshare, mit Ihrer External ID. Die Berechtigungsrichtlinie sagt, wofür: um in diesen Stream zu schreiben.',
  },
  setUp: {
    title: 'AWS einrichten',
    leadRole: 'Wählen Sie einen Weg. Alle legen dieselbe Rolle mit Ihren Werten an.',
    leadKeys: 'Wählen Sie einen Weg. Alle legen denselben Benutzer mit Ihren Werten an.',
    externalId: 'External ID',
    principal: 'Principal von Microshare',
    makeRole: 'So legen Sie die Rolle an',
    makeKeys: 'So legen Sie den Zugriffsschlüssel an',
    roleArn: 'ARN der Rolle',
    roleArnHint: 'Er beginnt mit arn:aws:iam:: und steht oben auf der Seite der Rolle und in der Ausgabe der Vorlage.',
    useRole: 'Diese Rolle verwenden',
    roleFact: '{roleArn}',
    keysFact: 'Schlüssel {keyId}',
    someoneElse: 'Jemand anderen um diesen Schritt bitten',
  },
  file: {
    title: 'Die Datei mit den Zugangsdaten',
    drop: 'Legen Sie die Datei mit den Zugangsdaten hier ab',
    choose: 'Datei wählen',
    paste: 'oder fügen Sie den Text der Datei ein',
    pasteLabel: 'Schlüssel hier einfügen',
    pasteHint: 'Das Feld bleibt leer: Was Sie einfügen, geht in einen abgeschotteten Teil dieser Seite und nirgendwohin sonst.',
    promise:
      'Die Datei wird in einem abgeschotteten Teil dieser Seite gelesen, ohne Zugang zum Netz. Von Ihrem Geheimnis verlassen ihn nur Signaturen und die verschlüsselte Nachricht.',
    opening: 'Die Abschottung wird geprüft',
    reading: 'Die Datei wird gelesen',
    again: 'Andere Datei verwenden',
    dropped: 'Vor dem Versiegeln weggelassen: {what}.',
    password: 'das Passwort der Konsole',
    'console-link': 'der Link zur Konsole',
    read: 'Zwei Felder gelesen: Zugriffsschlüssel {keyId} und sein Geheimnis',
    user: 'Benutzer {userName}',
    account: 'Konto {accountId}, aus der Schlüssel-ID gelesen',
    chooseOne: 'Die Datei enthält mehrere Schlüssel. Welcher ist es?',
    refused: 'Diese Datei wurde nicht angenommen',
    asked: {
      seal: 'Das Geheimnis wurde nie aufbewahrt, deshalb wird die Datei noch einmal gebraucht: Der Schlüssel wird noch einmal geprüft, dann versiegelt. Ein anderer Schlüssel wird zuerst getestet.',
      test: 'Das Geheimnis wurde nie aufbewahrt, deshalb wird die Datei für den Test noch einmal gebraucht. Die Datei eines anderen Schlüssels geht auch.',
      'other-key':
        'AWS hat den letzten Schlüssel nicht angenommen. Wurde er unterwegs abgeschnitten, geben Sie die Originaldatei noch einmal an; sonst die Datei eines anderen Schlüssels.',
    },
    ends: 'Der Schlüssel wird um {time} vergessen.',
    keepOpen: 'Länger behalten',
    keepOpenMax: 'Insgesamt bleibt er höchstens {hours} Stunden.',
    forget: 'Geheimnis jetzt vergessen',
    ended: 'Die Zeit ist um und das Geheimnis ist vergessen. Legen Sie die Datei noch einmal ab, um weiterzumachen.',
    notReadTitle: 'Der Zugang wurde nicht gelesen',
    isolation: {
      'way-out':
        'Aus dem abgeschotteten Teil dieser Seite kam eine Anfrage hinaus ({ways}), deshalb hat er nichts bekommen. Die Richtlinie, die das verbietet, ging zwischen Portal und Browser verloren oder wurde geändert: durch einen Proxy, eine Erweiterung oder den Browser selbst. Versuchen Sie ein privates Fenster oder ein anderes Netz, oder versiegeln Sie den Zugang mit GnuPG („Stattdessen selbst mit GnuPG versiegeln“, auf der Seite der Anbindung). Sagen Sie Microshare, was Sie hier sehen.',
      'policy-not-applied':
        'Aus dem abgeschotteten Teil dieser Seite kam eine Anfrage hinaus ({ways}), deshalb hat er nichts bekommen. Die Richtlinie, die das verbietet, war angekommen, wirkt aber in dieser Version des Browsers nicht. Aktualisieren Sie den Browser oder nehmen Sie einen neueren, oder versiegeln Sie den Zugang mit GnuPG („Stattdessen selbst mit GnuPG versiegeln“, auf der Seite der Anbindung).',
      'other-policy':
        'Der abgeschottete Teil dieser Seite läuft unter einer anderen Richtlinie als der des Portals ({ways}), deshalb hat er nichts bekommen. Etwas zwischen Portal und Browser, oder im Browser, hat sie geändert. Versuchen Sie ein privates Fenster oder ein anderes Netz, oder versiegeln Sie den Zugang mit GnuPG („Stattdessen selbst mit GnuPG versiegeln“, auf der Seite der Anbindung). Sagen Sie Microshare, was Sie hier sehen.',
      'no-worker':
        'Dieser Browser kann keinen Teil der Seite abschotten (er kennt keine Web Workers), deshalb wurde nichts gelesen. Nehmen Sie Chrome, Edge, Firefox oder Safari in einer aktuellen Version, oder versiegeln Sie den Zugang mit GnuPG („Stattdessen selbst mit GnuPG versiegeln“, auf der Seite der Anbindung).',
    },
    notCheckedTitle: 'Die Abschottung ließ sich nicht prüfen',
    notChecked: {
      'no-answer':
        'Bevor ein Schlüssel gelesen wird, prüft das Portal, dass aus dem abgeschotteten Teil dieser Seite nichts hinauskommt. Die eigene Anfrage der Seite dafür hat das Portal nicht erreicht, deshalb wurde nichts gelesen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; geschieht es wieder, hält vielleicht ein Proxy oder eine Erweiterung Anfragen an die Adresse /isolation dieser Website zurück.',
      limited:
        'Diese Prüfung lief in den letzten Minuten sehr oft, deshalb wurde nichts gelesen. Warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
      'signed-out': 'Sie sind nicht mehr angemeldet, deshalb wurde nichts gelesen. Laden Sie die Seite neu und melden Sie sich wieder an.',
    },
    pinTitle: 'Der Support-Schlüssel weicht von Ihrem Link ab',
    pin: 'Die Mail, der Sie gefolgt sind, nennt andere Schlüssel als diese Seite. Es wurde nichts gelesen oder gesendet. Fragen Sie Ihren Kontakt bei Microshare auf anderem Weg als über dieses Portal, ob sich die Schlüssel geändert haben, und öffnen Sie dann den neuesten Link.',
    pinMissing:
      'Die Support-Schlüssel sind in diesem Browser noch nicht verglichen, deshalb wurde nichts gelesen. Vergleichen Sie sie oben und geben Sie die Datei dann noch einmal.',
    failed:
      'Der abgeschottete Teil dieser Seite konnte nicht beginnen oder nicht weiterarbeiten ({stage}). Nichts hat ihn verlassen. Laden Sie die Seite neu und versuchen Sie es noch einmal; geschieht es wieder, versiegeln Sie den Zugang mit GnuPG („Stattdessen selbst mit GnuPG versiegeln“, auf der Seite der Anbindung).',
  },
  seal: {
    title: 'Versiegeln und einreichen',
    leadKeys:
      'Der Schlüssel wird in diesem Browser für die Schlüssel mit diesen Fingerabdrücken verschlüsselt. Der Server von Microshare kann ihn nicht lesen.',
    leadRole:
      'Eine Rolle hat kein Geheimnis. Microshare speichert ihren ARN und die External ID; am Siegel erkennt der Support, dass nichts geändert wurde.',
    button: 'Versiegeln und einreichen',
    remarks: 'Nicht nötig, und nicht bestanden:',
    showRemarks: 'Test ansehen',
    untested: 'Ohne bestandenen Test versiegeln',
    untestedText: 'Microshare testet dann zuerst. Es dauert länger.',
    checking: 'Der Schlüssel wird noch einmal geprüft',
    read: 'Zwei Felder aus der Datei gelesen',
    readRole: 'ARN und External ID der Rolle übernommen',
    forgot: 'Den Rest vergessen',
    forgotWhat: 'Den Rest vergessen ({what})',
    forgotNothing: 'Sonst stand nichts darin',
    sealedTo: 'Für die gezeigten Fingerabdrücke versiegelt',
    submitted: 'Eingereicht',
    at: 'um',
    fingerprints: 'Schlüssel, für die versiegelt wird',
    compare: 'Vergleichen Sie sie mit Ihrer neuesten Einladung oder Mail zum Anmelden: Sie müssen gleich sein, Gruppe für Gruppe.',
    same: 'Mit Ihrem Link verglichen: gleich.',
    notCompared:
      'Nicht verglichen: Hier wurde kein Link mit der Prüfnummer der Support-Schlüssel geöffnet. Vergleichen Sie die Fingerabdrücke selbst mit Ihrer Mail, bevor Sie versiegeln.',
    missingTitle: 'Vergleichen Sie zuerst die Support-Schlüssel',
    missing:
      'Ihre Links brachten die Prüfnummer der Support-Schlüssel mit, und dieser Browser hat sie nicht: Es ist ein anderer Browser, oder er hat sie gelöscht (Safari tut das nach 7 Tagen ohne Besuch). Nichts wird gelesen oder versiegelt, bevor die Nummern verglichen sind. Geben Sie sie unten ein, oder öffnen Sie hier einen neuen Link: Er bringt die Nummer mit.',
    checkNumber: 'Prüfnummer oder Link',
    checkNumberHint: 'Sie steht in jeder Einladung und jeder Anmelde-Mail, in Vierergruppen.',
    compareNow: 'Vergleichen',
    noCheckNumber: 'Das enthält keine Prüfnummer. Sie hat 64 Ziffern und Buchstaben von a bis f. Kopieren Sie sie ganz.',
    receipt: 'Beleg',
    receiptText:
      'Behalten Sie die versiegelte Nachricht, wenn Sie mögen: Nur der Support-Schlüssel öffnet sie. Ihr SHA-256 steht auf beiden Seiten im Protokoll.',
    sealedMessage: 'Versiegelte Nachricht',
    sha256: 'SHA-256',
    givenSha256: 'SHA-256 Ihres Textes, bevor seine Zeilen geordnet wurden',
    recipients: 'Empfänger',
    sealedAt: 'Versiegelt',
    submittedAt: 'Eingereicht',
    again: 'Noch einmal einreichen',
    refusedTitle: 'Versiegelt, aber nicht eingereicht',
    keepReceipt: 'Die versiegelte Nachricht ist noch hier; nichts muss noch einmal eingegeben werden.',
    renewedTitle: 'Ihr neuester Link nennt neue Schlüssel',
    renewed:
      'Die Schlüssel dieser Seite sind die Ihres neuesten Links, aber nicht die, die dieser Browser vorher kannte. Support-Schlüssel ändern sich; vergleichen Sie die Fingerabdrücke mit der neuesten Mail, bevor Sie weitermachen.',
    before: 'Vorher bekannt',
    takeNew: 'Ich habe verglichen: die neuen Schlüssel verwenden',
  },
};
