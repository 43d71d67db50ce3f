import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { ConnectionTestTexts } from '@/messages/en/connection-test';

export const connectionTest: ConnectionTestTexts = {
  title: 'Test',
  checks: {
    read: {
      keys: { name: 'Schlüsseldatei ist vollständig', tests: 'Sucht in Datei oder Text einen Zugriffsschlüssel mit ID und Geheimnis.' },
      role: { name: 'ARN der Rolle ist vollständig', tests: 'Liest den ARN: Er muss vollständig sein und eine Rolle nennen.' },
    },
    account: {
      keys: {
        name: 'Schlüssel gehört zum Konto des Streams',
        tests: 'Vergleicht das Konto in der Schlüssel-ID mit dem des Streams; AWS wird nicht gefragt.',
      },
      role: { name: 'Rolle gehört zum Konto des Streams', tests: 'Vergleicht das Konto im ARN der Rolle mit dem des Streams.' },
    },
    identity: {
      keys: {
        name: 'Schlüssel ist gültig',
        tests:
          'Fragt AWS mit GetCallerIdentity, ob es den Schlüssel gibt, ob sein Geheimnis passt und wem er gehört. Der Schlüssel eines Root-Benutzers wird abgelehnt.',
      },
      role: { name: 'Rolle lässt sich übernehmen', tests: 'Microshare bittet AWS um die Rolle, mit Ihrer External ID.' },
    },
    bound: forBoth(
      'Lehnt eine fehlende und eine falsche External ID ab',
      'Microshare bittet um die Rolle ohne External ID und mit einer falschen. AWS muss beides ablehnen.',
    ),
    'may-write': forBoth(
      'Darf in den Stream schreiben',
      'Macht einen Probelauf von PutRecord und PutRecords: AWS prüft die Richtlinie, geschrieben wird nichts.',
    ),
    wrote: forBoth('Hat einen Testdatensatz geschrieben', 'Schreibt einen als Test gekennzeichneten Datensatz in Ihren Stream.'),
    encryption: forBoth('Stream ist ruhend verschlüsselt', 'Liest in der Antwort von AWS, ob der Stream mit KMS verschlüsselt ist.'),
    'only-that': forBoth(
      'Kann nicht lesen und nicht auflisten',
      'Versucht, den Stream zu lesen und Streams aufzulisten, was AWS verweigern muss. Antworten von AWS werden ungelesen verworfen.',
    ),
    received: forBoth('Sie können den Datensatz lesen', 'Sie suchen den Testdatensatz in Ihrem Stream und geben seinen Code hier ein.'),
  },
  outcomes: {
    passed: 'bestanden',
    failed: 'nicht bestanden',
    skipped: 'trifft nicht zu',
    inconclusive: 'keine klare Antwort',
    waiting: 'noch nicht',
    turning: 'läuft',
    /** Advice, no fault: the stream works as it is. */
    unencrypted: 'nicht verschlüsselt',
  },
  optional: 'freiwillig',
  observedBy: {
    server: 'Gesehen vom Server von Microshare',
    browser: 'Gesehen von Ihrem Browser',
    customer: 'Von Ihnen angegeben',
    staff: 'Gesehen von Mitarbeitern von Microshare',
  },
  aws: 'Antwort von AWS',
  requestId: 'Request ID',
  tries: '{count} Versuche',
  milliseconds: '{count} ms',
  saw: 'Was wir sahen',
  means: 'Was es bedeutet',
  do: 'Was zu tun ist',
  values: {
    principalArn: 'Identität',
    accountId: 'Konto',
    keyId: 'Schlüssel-ID',
    userName: 'Benutzer',
    roleArn: 'Rolle',
    shardId: 'Shard',
    sequenceNumber: 'Sequenznummer',
    latencyMs: 'Dauer, ms',
    encryption: 'Verschlüsselung',
    encryptionType: 'Verschlüsselung',
    externalId: 'External ID',
    region: 'Region',
    skewMs: 'Uhrabweichung, ms',
  },
  run: 'Test starten',
  runWhole: 'Ganzen Test noch einmal starten',
  runFrom: 'Von hier an noch einmal',
  copyForAdmin: 'Nachricht für Ihre AWS-Administration kopieren',
  cancel: 'Test anhalten',
  onlyThat: 'Auch prüfen, dass der Zugang nicht lesen und nicht auflisten kann (empfohlen)',
  before:
    'Microshare fragt AWS mit dem Zugang, den Sie gegeben haben, Prüfung für Prüfung, und schreibt einen gekennzeichneten Datensatz in {stream}. Das dauert einige Sekunden.',
  running: 'AWS wird gefragt: {check}',
  spreading: 'AWS verteilt womöglich noch eine Änderung in IAM. Nächster Versuch in {seconds} s.',
  busy: 'AWS bittet um Geduld oder antwortet nicht. Nächster Versuch in {seconds} s.',
  limited: 'Die Grenze für Tests ist für den Moment erreicht. Weiter in {seconds} s.',
  slow: 'AWS hat noch nicht geantwortet. Jeder Aufruf darf bis zu 5 Sekunden dauern; eine neue Rolle braucht manchmal einige mehr.',
  passed: 'Die Verbindung funktioniert.',
  passedText: 'Datensatz {sequenceNumber} steht in Shard {shardId}, geschrieben in {latencyMs} ms.',
  passedShort: 'Jede nötige Prüfung ist bestanden.',
  failed: 'Nicht bestanden: „{check}“. Dort hielt der Test an; was zu tun ist, steht darunter.',
  notYourMove: 'Sie sind nicht am Zug: Microshare weiß davon und behebt es.',
  cancelled: 'Sie haben den Test angehalten. Was gefunden wurde, bleibt.',
  record: 'Der geschriebene Datensatz',
  recordText: 'Der Code darin ist hier verdeckt, damit das Zurücktippen nachweist, dass Sie ihn aus Ihrem Stream gelesen haben.',
  tested: 'Was geprüft wurde',
  receivedTitle: 'Freiwillig: bestätigen, dass Sie den Datensatz lesen können',
  receivedAsk: 'Code im Testdatensatz',
  receivedHint: 'Sechs Zeichen, im Feld „code“ des Datensatzes. {tries} Versuche.',
  receivedCheck: 'Code vergleichen',
  receivedWrong: 'Das ist nicht der Code dieses Datensatzes. {tries} Versuche bleiben.',
  receivedUnlike: 'Ein Code hat sechs Buchstaben und Ziffern. Das wurde nicht gesendet, und kein Versuch ist verbraucht.',
  receivedHow: 'Finden Sie den Datensatz mit dem folgenden Befehl in der CloudShell oder im Data Viewer der Konsole.',
  consoleViewer: 'Data Viewer öffnen',
  policyFix: 'Berichtigte Berechtigungsrichtlinie',
  policyDiffers: 'Zeilen mit + fehlen in der einfachen Richtlinie der Einrichtungshilfe.',
  trustFix: 'Berichtigte Vertrauensrichtlinie',
  streamPolicyFix: 'Ressourcenrichtlinie des Streams',
  keyPolicyFix: 'Anweisung für die Richtlinie des KMS-Schlüssels',
  receivedCommand: 'Den Datensatz mit der AWS CLI finden',
  cliFix: 'Mit der AWS CLI',
  consoleFix: 'In der AWS-Konsole öffnen',
};

/** Für Rolle und Schlüssel gleich. */
function forBoth(name: string, tests: string): Record<Method, { name: string; tests: string }> {
  return { role: { name, tests }, keys: { name, tests } };
}
