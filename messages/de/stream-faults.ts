import type { StreamFault } from '@/lib/domain/aws/stream-arn';
import type { Explanation } from '@/messages/explanation';

const copyArn = 'Öffnen Sie in der Kinesis-Konsole Data streams, dann Ihren Stream, und kopieren Sie den ARN unter Details.';
const copyAccount = 'Öffnen Sie in der AWS-Konsole das Menü mit Ihrem Namen und kopieren Sie die Account ID.';
const copyName = 'Kopieren Sie den Namen aus der Kinesis-Konsole.';

export const streamFaults: Record<StreamFault['kind'], Explanation> = {
  'stream-arn-empty': { saw: 'Das Feld ist leer.', means: 'Gebraucht wird der ARN des Data Streams.', do: [copyArn] },
  'stream-arn-line-break': {
    saw: 'Im Text steht ein Zeilenumbruch.',
    means: 'Ein ARN ist eine Zeile.{suggestion}',
    do: ['Fügen Sie den ARN ohne den Umbruch ein.'],
  },
  'stream-arn-space': {
    saw: 'Im Text steht ein Leerzeichen.',
    means: 'Ein ARN hat keine Leerzeichen.{suggestion}',
    do: ['Fügen Sie den ARN ohne das Leerzeichen ein.'],
  },
  'stream-arn-smart-quote': {
    saw: 'Im Text steht ein typografisches Anführungszeichen.',
    means: 'Eine Textverarbeitung hat es eingesetzt; ein ARN hat keines.{suggestion}',
    do: ['Fügen Sie den ARN ein, wie die Kinesis-Konsole ihn zeigt.'],
  },
  'stream-arn-inside': {
    saw: 'Hier steht mehr als der ARN eines Data Streams.',
    means: 'Das Feld nimmt den ARN allein.{suggestion}',
    do: ['Übernehmen Sie den angebotenen ARN, wenn er Ihr Stream ist; sonst fügen Sie den ARN allein ein.'],
  },
  'stream-arn-damaged': {
    saw: 'Dies ist fast der ARN eines Data Streams: Ein Zeichen ist doppelt, fehlt oder ist ein anderes als in einem ARN.',
    means: 'Eine Vorlage, ein Programm oder eine Textverarbeitung hat ihn unterwegs verändert.{suggestion}',
    do: ['Übernehmen Sie den angebotenen ARN, wenn er Ihr Stream ist; sonst kopieren Sie ihn erneut aus der Kinesis-Konsole.'],
  },
  'name-is-secret': {
    saw: 'Das sieht nach einem geheimen Zugriffsschlüssel aus.',
    means: 'Er wurde nicht gesendet, und das Feld ist wieder leer. Hier wird nur der Stream benannt.',
    do: ['Geben Sie den Schlüssel im Schritt „AWS einrichten“ an; dort wird er in einem abgeschotteten Teil der Seite gelesen.', copyArn],
  },
  'stream-console-url': {
    saw: 'Dies ist die Adresse einer Seite der AWS-Konsole.',
    means: 'Sie zeigt Angemeldeten eine Seite; der ARN nennt auch das Konto.{suggestion}',
    do: ['Öffnen Sie die Seite und kopieren Sie den ARN unter Details.', 'Oder füllen Sie Region, Konto und Name aus.'],
  },
  'stream-policy-pasted': {
    saw: 'Dies ist der Text einer Richtlinie.',
    means: 'Die Richtlinie gehört in IAM; hier wird nach dem Stream gefragt.{suggestion}',
    do: [copyArn],
  },
  'stream-is-endpoint': {
    saw: 'Dies ist die Adresse eines AWS-Endpunkts.',
    means: 'Programme senden ihre Anfragen dorthin; alle Streams einer Region teilen sie sich, daher benennt sie keinen.',
    do: [copyArn, 'Oder füllen Sie Region, Konto und Name aus.'],
  },
  'stream-is-web-address': {
    saw: 'Dies ist eine Webadresse, und keine von AWS.',
    means: 'Ein Data Stream wird durch seinen ARN benannt: arn:aws:kinesis:<Region>:<12 Ziffern>:stream/<Name>.',
    do: [copyArn, 'Oder füllen Sie Region, Konto und Name aus.'],
  },
  'stream-name-only': {
    saw: 'Dies ist ein Name, kein ARN.',
    means: 'Der ARN nennt auch Region und Konto: arn:aws:kinesis:<Region>:<12 Ziffern>:stream/<Name>.',
    do: [copyArn, 'Oder füllen Sie unten Region, Konto und Name aus.'],
  },
  'stream-part-only': {
    saw: 'Dies ist eine Region oder ein Konto, kein ARN.',
    means: 'Es ist ein Teil von arn:aws:kinesis:<Region>:<12 Ziffern>:stream/<Name>.',
    do: [copyArn, 'Oder füllen Sie unten Region, Konto und Name aus.'],
  },
  'stream-not-an-arn': {
    saw: 'Dies ist kein ARN.',
    means: 'Der ARN eines Data Streams ist arn:aws:kinesis:<Region>:<12 Ziffern>:stream/<Name>.',
    do: [copyArn, 'Oder füllen Sie Region, Konto und Name aus.'],
  },
  'stream-delivery-stream': {
    saw: 'Dies ist der ARN eines Firehose-Streams.',
    means: 'Microshare schreibt in einen Data Stream; Firehose kann danach daraus lesen.',
    do: ['Legen Sie einen Data Stream an, oder nehmen Sie den, aus dem Ihr Firehose-Stream liest.', copyArn],
  },
  'stream-consumer': {
    saw: 'Dies ist der ARN eines Consumers.',
    means: 'Ein Consumer liest den Stream.{suggestion}',
    do: ['Fügen Sie den ARN des Streams selbst ein.'],
  },
  'stream-video': {
    saw: 'Dies ist der ARN eines Kinesis Video Streams.',
    means: 'Microshare sendet Datensätze, kein Video: Gebraucht wird ein Data Stream.',
    do: ['Legen Sie einen Data Stream an.', copyArn],
  },
  'stream-is-role': {
    saw: 'Dies ist der ARN einer Rolle.',
    means: 'Er sagt, als wer Microshare schreibt; hier wird gefragt, wohin.',
    do: ['Behalten Sie ihn für den Schritt „AWS einrichten“.', copyArn],
  },
  'stream-is-user': { saw: 'Dies ist der ARN eines Benutzers.', means: 'Hier wird nach dem Data Stream gefragt.', do: [copyArn] },
  'stream-other-service': {
    saw: 'Dies ist ein ARN des Dienstes {service}.',
    means: 'Im ARN eines Data Streams ist der Dienst „kinesis“, und vor dem Namen steht „stream/“.',
    do: [copyArn],
  },
  'stream-any': {
    saw: 'Der ARN enthält einen *.',
    means: 'Das ist ein Muster für viele Streams, wie es in Richtlinien steht; gebraucht wird ein Stream.',
    do: [copyArn],
  },
  'stream-partition-differs': {
    saw: 'Der ARN nennt die Partition {partition}, die Region {region} liegt aber in einer anderen.',
    means: 'Beides zusammen kann nicht sein.{suggestion}',
    do: [copyArn],
  },
  'account-empty': { saw: 'Das Konto fehlt.', means: 'Es hat 12 Ziffern und sagt, wem der Stream gehört.', do: [copyAccount] },
  'account-not-twelve-digits': {
    saw: 'Das sind {length} Zeichen; ein Konto hat 12 Ziffern.',
    means: 'Bindestriche und Leerzeichen zwischen den Ziffern schaden nicht, andere Zeichen schon.',
    do: [copyAccount],
  },
  'account-zero-lost': {
    saw: 'Das Konto hat {length} von 12 Ziffern.',
    means: 'Tabellenprogramme, YAML und Terraform lassen eine Null am Anfang weg; welche Ziffern fehlen, lässt sich nicht sicher sagen.',
    do: [copyAccount],
  },
  'account-rounded': {
    saw: 'Ein Tabellenprogramm wie Excel hat das Konto gerundet: E+ steht für die Ziffern, die es weggelassen hat.',
    means: 'Diese Ziffern sind aus dem Text verschwunden.',
    do: [copyAccount],
  },
  'account-inside': {
    saw: 'Hier steht mehr als ein Konto.',
    means: 'Ein Konto sind allein 12 Ziffern.{suggestion}',
    do: ['Übernehmen Sie das angebotene Konto, wenn es das des Streams ist.'],
  },
  'account-is-name': {
    saw: 'Dies ist ein Name, nicht die Nummer eines Kontos.',
    means: 'Ein Alias benennt nur die Anmeldeseite; AWS adressiert einen Stream mit den 12 Ziffern seines Kontos.',
    do: [copyAccount],
  },
  'account-is-organisation': {
    saw: 'Dies ist die Kennung einer Organisation oder einer Einheit darin.',
    means: 'Eine Organisation hat viele Konten; ein Stream liegt in einem davon.',
    do: [copyAccount],
  },
  'account-of-the-document': {
    saw: 'Das Konto ist {accountId}.',
    means:
      'Diese Nummer steht in der Beispielrichtlinie eines älteren Dokuments von Microshare. Sie ist nicht Ihre, und eine Richtlinie damit erlaubt in Ihrem Konto nichts.',
    do: ['Setzen Sie Ihr eigenes Konto ein, auch in der Richtlinie.', copyAccount],
  },
  'region-empty': {
    saw: 'Die Region fehlt.',
    means: 'Ein Stream lebt in einer Region.',
    do: ['Wählen Sie die Region, die die AWS-Konsole bei geöffnetem Stream zeigt.'],
  },
  'region-is-zone': {
    saw: 'Dies ist eine Availability Zone.',
    means: 'Die Region ist {region}, ohne den Buchstaben.',
    do: ['Wählen Sie {region}.'],
  },
  'region-is-global': {
    saw: 'Dies ist nicht der Name einer einzelnen Region.',
    means: 'IAM ist global, aber jeder Data Stream liegt in einer Region.',
    do: ['Wählen Sie die Region, die die AWS-Konsole bei geöffnetem Stream zeigt.'],
  },
  'region-is-endpoint': {
    saw: 'Dies ist die Adresse eines AWS-Endpunkts.',
    means: 'Die Region ist der Teil darin, der wie eu-central-1 aussieht.{suggestion}',
    do: ['Wählen Sie die Region allein.'],
  },
  'region-spelled-otherwise': {
    saw: 'So schreibt ein SDK, eine Rechnung oder ein anderes Programm eine Region, zum Beispiel US_EAST_1.',
    means: 'Die Kennung von AWS hat Kleinbuchstaben und Bindestriche.{suggestion}',
    do: ['Übernehmen Sie die angebotene Region, wenn sie die des Streams ist.'],
  },
  'region-inside': {
    saw: 'Hier steht mehr als eine Region.',
    means: 'Eine Region ist allein ihre Kennung.{suggestion}',
    do: ['Übernehmen Sie die angebotene Region, wenn sie die des Streams ist.'],
  },
  'region-unknown': {
    saw: 'Eine solche AWS-Region gibt es nicht.',
    means: 'Sie ist verschrieben, oder Microshare kennt sie noch nicht.{suggestion}',
    do: ['Wählen Sie die Region aus der Liste.', 'Fehlt sie dort, schreiben Sie Microshare unter „Nachrichten und Verlauf“.'],
  },
  'name-empty': {
    saw: 'Der Name des Streams fehlt.',
    means: 'Er steht in der Kinesis-Konsole unter Data streams.',
    do: ['Tragen Sie den Namen ein.'],
  },
  'name-too-long': { saw: 'Der Name hat {length} Zeichen.', means: 'Ein Streamname hat höchstens 128.', do: [copyName] },
  'name-is-placeholder': {
    saw: 'Der Name enthält einen Platzhalter oder ein Muster.',
    means: 'Klammern, * und $ kommen in Streamnamen nicht vor.',
    do: [copyName],
  },
  'name-is-access-key': {
    saw: 'Dies enthält eine Access Key ID.',
    means: 'Schlüssel gehören nicht in dieses Feld; hier wird nur der Stream benannt.',
    do: ['Geben Sie den Schlüssel im Schritt „AWS einrichten“ an.', copyArn],
  },
  'name-is-console-url': {
    saw: 'Dies ist die Adresse einer Seite der AWS-Konsole.',
    means: 'Der Name des Streams steht auf jener Seite.',
    do: ['Kopieren Sie den Namen von jener Seite.'],
  },
  'name-is-other-arn': {
    saw: 'Dies ist ein ARN, aber nicht der eines Data Streams.',
    means: 'Hier wird der Name des Streams oder sein ARN gebraucht.',
    do: [copyArn],
  },
  'name-invalid': {
    saw: 'Der Name enthält ein Zeichen, das kein Stream hat: {character}',
    means: 'Namen haben Buchstaben ohne Akzente, Ziffern und . _ -.',
    do: [copyName],
  },
};
