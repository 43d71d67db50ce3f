import type { SecurityTexts } from '@/messages/en/security';

export const securityTexts: SecurityTexts = {
  title: 'Was zugesagt wird und was nicht',
  lead: 'Für die Person, die zustimmen muss, bevor eine Firma Zugang einreicht. Jede Aussage nennt ihre Grenze, und die meisten lassen sich mit eigenen Werkzeugen prüfen.',
  openInBrowser:
    'Auf diesem Portal lässt der Betreiber Microshares Leute Nachrichten auch auf einer Seite öffnen. Wer den Server übernimmt, kann also beim nächsten Öffnen den privaten Schlüssel lesen, und mit ihm alles, was vorher versiegelt wurde.',
  contents: 'Fragen',
  evidenceKey: 'Schlüssel, der Nachweise über das signiert, was das Portal getan hat',
  pin: 'Prüfnummer (SHA-256 über die sortierten Fingerabdrücke)',
  expires: 'Läuft ab',
  never: 'Nie',
  previous: 'Nachrichten, die für die Schlüssel davor versiegelt sind, werden angenommen bis',
  checks: {
    headers: 'Richtlinie jeder Seite',
    sandbox: 'Die eigene Richtlinie der Sandbox',
    pin: 'Die Prüfnummer, aus öffentlichen Schlüsseln, die Sie auf anderem Weg bekamen',
    manifest: 'Jede Datei, die dieses Portal ausliefert, gegen das Manifest seiner Version',
    packets: 'Was Ihre versiegelte Nachricht enthält, ohne sie zu öffnen',
  },
  sections: [
    {
      id: 'what',
      question: 'Worum bitten Sie?',
      paragraphs: [
        'Um die Erlaubnis, Datensätze in einen einzigen Kinesis-Datenstrom von Ihnen zu schreiben: kinesis:PutRecord und kinesis:PutRecords auf diesen Stream, und kms:GenerateDataKey, wenn der Stream Ihren eigenen KMS-Schlüssel nutzt. Nichts, das liest, auflistet, anlegt oder löscht.',
        'Sie geben sie als IAM-Rolle, die dem Konto von Microshare mit einer External ID vertraut, oder als Zugriffsschlüssel eines IAM-Benutzers. Die Rolle ist der bessere Weg: Es gibt kein Geheimnis, sie endet, wenn Sie die Vertrauensrichtlinie ändern, und jede Nutzung steht in Ihrem CloudTrail.',
      ],
    },
    {
      id: 'who-sees',
      question: 'Wer sieht den geheimen Zugriffsschlüssel?',
      paragraphs: [
        'Sie und die Menschen bei Microshare, die einen privaten Schlüssel zu einem der Fingerabdrücke unten haben. Der Server des Portals bekommt ihn in keiner Form außer versiegelt.',
        "Die Datei mit den Zugangsdaten wird in einem abgeschotteten Teil der Seite gelesen, einer Sandbox ohne Zugang zum Netz: einem Web Worker aus einer einzigen Datei, deren Antwort Content-Security-Policy: default-src 'none' trägt. Von innen scheitern fetch, WebSocket, import und weitere Worker, auch zu unserer eigenen Adresse. Bevor die Sandbox eine Datei nimmt, versucht sie jeden dieser Wege zu einer Adresse, die einmal benutzt wird; die Seite sendet eine Anfrage an dieselbe Stelle; dann sagt der Server, was ankam. Nur wo diese eine ankam und sonst nichts, wird die Datei gelesen.",
        'Die Seite reicht die Antwort des Servers an die Sandbox weiter. So findet die Prüfung eine Richtlinie, die auf dem Weg zu Ihnen verloren ging oder geändert wurde, durch einen Proxy, eine Erweiterung oder einen künftigen Browser. Sie schützt nicht vor einer feindlichen Seite, die die Datei nehmen könnte, bevor Sie sie hier ablegen; siehe dazu „Was kann jemand tun, der den Webserver übernimmt?“.',
        'Nur zwei Felder der Datei werden behalten. Ein Konsolenpasswort oder ein Anmeldelink in derselben Datei wird weggelassen, und die Seite sagt es.',
      ],
    },
    {
      id: 'test',
      question: 'Wie wird ein Schlüssel getestet, wenn ihn sonst niemand sieht?',
      paragraphs: [
        'Die Sandbox baut die Anfrage an AWS selbst und signiert sie; die Seite sendet nur die Signatur. Der Server baut dieselbe Anfrage aus seinen eigenen Angaben, fügt die Signatur hinzu und fragt AWS unter der Adresse, die zur Region gehört. Er nimmt keine URL, keinen Header und keinen Inhalt von einem Browser.',
        'Die Signatur umfasst auch die Adresse dieses Portals und die ID Ihrer Anbindung; eine abgefangene bedeutet anderswo nichts. AWS nimmt eine Signatur einige Minuten lang an: Wer sie in dieser Zeit abfing, könnte denselben gekennzeichneten Testdatensatz wiederholen, sonst nichts.',
        'Der Test schreibt nach zwei Probeläufen einen Datensatz, der als Test gekennzeichnet ist. Mit Ihrer Zustimmung versucht er auch, was der Zugang nicht dürfen soll; was AWS darauf antwortet, wird ungelesen verworfen.',
      ],
    },
    {
      id: 'role',
      question: 'Wer sonst könnte die Rolle benutzen?',
      paragraphs: [
        'Die External ID macht das Portal, für einen Kunden und ein AWS-Konto, aus mindestens 128 zufälligen Bits. Sie können sie nicht wählen, und kein anderer Kunde bekommt sie.',
        'Der Test übernimmt die Rolle ohne External ID und mit einer falschen. Lässt AWS eines davon zu, wird die Rolle abgelehnt. Jede Sitzung dauert 15 Minuten und trägt eine Sitzungsrichtlinie, die nur das Schreiben in Ihren Stream erlaubt.',
      ],
    },
    {
      id: 'who-opens',
      question: 'Wer kann öffnen, was ich einreiche?',
      paragraphs: [
        'Der Zugang wird in Ihrem Browser mit OpenPGP für alle folgenden Schlüssel versiegelt. Sie werden in die Sandbox eingebaut, wenn eine Version des Portals entsteht; ein Schlüssel, der in einer Datenbank, einer Antwort oder einer Datei geändert wurde, lässt die Seite sich weigern. Die privaten Hälften sind nicht auf dem Portal.',
        'Der Server prüft den Aufbau jeder versiegelten Nachricht: ein Empfänger je Schlüssel, sonst niemand, kein Passwort. Was darin ist, zeigt erst das Öffnen; dann müssen die inneren Angaben den aufgezeichneten gleichen, oder die Nachricht wird abgelehnt.',
      ],
      part: 'fingerprints',
    },
    {
      id: 'compare',
      question: 'Woher weiß ich, dass die Schlüssel die von Microshare sind?',
      paragraphs: [
        'Fragen Sie Ihren Kontakt bei Microshare auf anderem Weg als über diese Seite nach den Fingerabdrücken, zum Beispiel am Telefon, und vergleichen Sie sie in Vierergruppen.',
        'Jede Einladung und jede Mail zum Anmelden trägt die Prüfnummer der Schlüssel hinter dem # ihres Links, das Browser an keinen Server senden. Ihr Browser behält sie. Eine Seite mit einer anderen Prüfnummer weigert sich zu versiegeln und sagt, warum; eine Seite ohne sie sagt es dort, wo der Zugang angegeben wird, und wo ein Link schon eine gebracht hatte, liest und versiegelt sie nichts, bevor Sie verglichen haben. Abmelden löscht sie nicht.',
        'Das Portal schreibt diese Mails; so wird eine Seite gefunden, die nach der Mail geändert wurde. Ein Portal, das von der ersten Mail an lügt, wird so nicht gefunden; am Telefon schon.',
      ],
    },
    {
      id: 'page',
      question: 'Was geht durch die Seite?',
      paragraphs: [
        'Anders als die Sandbox lässt sich eine Seite mit Worten in einer Adresse oder Anfrage verlassen: Navigation und WebRTC schließt keine Richtlinie in jedem Browser. Was nicht hinaus darf, wird deshalb nicht in der Seite behalten.',
        'Die Seite um die Sandbox ist gewöhnliches JavaScript. Folgendes geht durch sie hindurch, jeweils für einen Augenblick, und wird nicht behalten:',
      ],
      points: [
        'Die Bytes einer Datei, die Sie ablegen, auf ihrem Weg in die Sandbox.',
        'Eingefügter Text: Der Browser gibt ihn der Seite, die Seite gibt ihn der Sandbox, und das Feld bleibt leer.',
        'Bei Microshare, nur wo der Betreiber eines Portals erlaubt, Nachrichten auf dessen Seite zu öffnen: die Passphrase des privaten Schlüssels, und das Geheimnis in dem Moment, in dem es beim Prüfen kopiert wird. Programme für die Zwischenablage behalten es vielleicht; die Seite sagt es.',
      ],
    },
    {
      id: 'stolen-database',
      question: 'Was erfährt, wer Datenbank, Sicherungen, Protokolle oder Datenverkehr stiehlt?',
      paragraphs: [
        'Kein Geheimnis. Es sind versiegelte Nachrichten, die nur die privaten Schlüssel öffnen; Hashwerte von Links und Sitzungen, keine brauchbaren; und die Angaben der Anbindung: Firma, Namen und E-Mail-Adressen, Konto und Stream, Schlüssel-IDs, ARNs von Rollen, External IDs und Testergebnisse.',
        'Signaturen und Geheimnisse werden nicht protokolliert. Netzadressen werden in den Aufzeichnungen auf ihr Netz gekürzt.',
      ],
    },
    {
      id: 'taken-over',
      question: 'Was kann jemand tun, der den Webserver übernimmt?',
      paragraphs: [
        'Wer den Server übernimmt und behält, kann geänderte Seiten ausliefern und so Geheimnisse lesen, die von da an eingegeben oder abgelegt werden. Keine Webseite kann das ausschließen.',
        'Was vorher versiegelt wurde, bleibt versiegelt, solange Microshares Leute Nachrichten außerhalb des Portals öffnen, und das ist die Regel: mit einem Befehl oder einer Offline-Seite der Ausgabe, sodass nie ein privater Schlüssel auf eine Seite gelangt, die dieses Portal ausliefert.',
        'Eine Rolle braucht kein Geheimnis, aber der Server selbst darf sie nutzen: Wer den Server übernimmt, kann in Ihren Stream schreiben, solange Ihre Rolle Microshare vertraut, und nicht daraus lesen.',
        'Ist das für Sie nicht annehmbar: Nehmen Sie eine Rolle, bei der es kein Geheimnis gibt; oder versiegeln Sie selbst mit GnuPG, mit dem Befehl, den die Seite zeigt, und reichen Sie die versiegelte Nachricht ein. Was selbst versiegelt wurde, gilt als nicht getestet, bis Microshare den Test macht.',
      ],
    },
    {
      id: 'stored',
      question: 'Was wird gespeichert, und wie lange?',
      paragraphs: [
        'Die versiegelte Nachricht wird eine feste Zahl von Tagen nach der Inbetriebnahme Ihres Streams gelöscht: 30, wenn der Betreiber dieses Portals nichts anderes eingestellt hat. Ältere Sicherungen enthalten sie, weiterhin versiegelt, bis sie enden. Der Verlauf, wer was getan hat, bleibt.',
        'Das Portal lädt nichts von Dritten: keine Schriften, Skripte, Bilder oder Statistiken.',
      ],
    },
    {
      id: 'learn',
      question: 'Erfahre ich, wenn jemand sie öffnet?',
      paragraphs: [
        'Ja. Jedes Mal, wenn die versiegelte Nachricht einer Person bei Microshare gegeben wird, wird das im selben Schritt aufgezeichnet; Sie sehen auf Ihrer Seite, wem und wann, und bekommen eine Mail. Geöffnet wird sie auf dem eigenen Rechner dieser Person, die meldet, was sie gefunden hat; auch das sehen Sie. Ein Öffnen, das niemand meldet, kann ein Portal nicht sehen. Wer prüft, bestätigt sich mit einem Passkey oder einer frischen Anmeldung, die nicht älter als fünf Minuten ist.',
        'Die Aufzeichnung ist für jeden Kunden eine Kette von SHA-256-Werten. Der Befehl verify-audit des Betreibers findet geänderte, entfernte, eingefügte und vertauschte Zeilen, und mit einem anderswo aufbewahrten Kopf auch ein abgeschnittenes Ende. Führt das Portal seine eigene Datenbank, dann bewahrt es einen solchen Kopf selbst auf, unterschrieben mit einem Schlüssel, der nicht in ihr liegt.',
      ],
    },
    {
      id: 'sign-in',
      question: 'Wie melden sich Menschen an?',
      paragraphs: [
        'Kunden: mit einem Link in einer Mail, der einmal und zehn Minuten lang gilt, oder mit einem Passkey. Passwörter gibt es nicht. Den Link zu öffnen verbraucht nichts, erst der Druck auf die Schaltfläche; Prüfprogramme für Mails können ihn nicht aufbrauchen.',
        'Mitarbeitende von Microshare: mit ihrem Firmenkonto und einem zweiten Faktor, oder mit einem Passkey, der die Person prüft. Nie mit einem Link in einer Mail allein. Wer Ihr Postfach liest, kann sich als Sie anmelden: Schützen Sie es, oder nehmen Sie einen Passkey.',
      ],
    },
    {
      id: 'check',
      question: 'Wie prüfe ich das von außen?',
      paragraphs: [
        'Beobachten Sie in den Entwicklerwerkzeugen des Browsers das Netz, während Sie eine Datei ablegen: Keine Anfrage trägt sie. Die Anfragen an /isolation sind die Prüfung, dass nichts hinausgelangt; sie gehen hinaus, bevor die Datei gelesen wird. Sehen Sie sich unter „Sources“ die Datei der Sandbox an: eine Datei, nach ihrem Hashwert benannt, ohne import.',
        'Eine Version wird mit einem Manifest veröffentlicht: den SHA-384-Werten der Sandbox und jeder unveränderlichen Datei. Der Befehl des Betreibers vergleicht, aus einem Checkout dieser Version, was diese Adresse ausliefert, damit. Nehmen Sie das Manifest aus der Veröffentlichung, nie von hier. Eine Antwort, die nur für eine einzelne Person gemacht ist, sieht es nicht.',
        'Mit Ihren eigenen Werkzeugen:',
      ],
      part: 'checks',
    },
    {
      id: 'not-promised',
      question: 'Was wird nicht zugesagt?',
      paragraphs: [],
      points: [
        'Dass Ihr Computer sauber ist. Schadprogramme oder eine Browsererweiterung mit Zugriff auf diese Seite können lesen, was Sie ablegen.',
        'Dass gelöschte Bytes sofort aus dem Speicher Ihres Computers verschwunden sind. Die Sandbox überschreibt, was die Sprache zulässt, und endet dann.',
        'Dass AWS Ihren Stream im Ruhezustand verschlüsselt. Der Test sagt Ihnen, ob es so ist; er schaltet es nicht ein.',
        'Dass ein Schlüssel für immer gilt. Wechseln Sie ihn, oder nehmen Sie eine Rolle.',
      ],
    },
    {
      id: 'revoke',
      question: 'Wie nehme ich den Zugang zurück?',
      paragraphs: [
        'In Ihrem eigenen Konto, jederzeit und ohne zu fragen: Löschen oder deaktivieren Sie den Zugriffsschlüssel, oder nehmen Sie das Konto von Microshare aus der Vertrauensrichtlinie der Rolle. Beenden Sie dann die Anbindung auf ihrer Seite, die aufzählt, was zu entfernen ist.',
      ],
    },
    {
      id: 'report',
      question: 'Wo melde ich eine Schwachstelle?',
      paragraphs: [
        'Schreiben Sie an {supportEmail}; /.well-known/security.txt nennt dieselbe Adresse. Sagen Sie, was Sie getan und was Sie gesehen haben; senden Sie keine Geheimnisse.',
      ],
    },
  ],
};
