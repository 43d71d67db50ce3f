import type { streamCauses as english } from '@/messages/en/stream-causes';
import type { Explanation } from '@/messages/explanation';

const again = 'Starten Sie den Test erneut.';
const inAMinute = 'Starten Sie den Test in einer Minute erneut.';
const ifItStays = 'Bleibt es dabei, schreiben Sie Microshare unter „Nachrichten und Verlauf“.';

export const streamCauses: Record<keyof typeof english, Explanation> = {
  'stream-not-found': {
    saw: 'AWS findet den Stream nicht.',
    means: 'Unter diesem Namen gibt es in diesem Konto und dieser Region keinen, oder er wird noch angelegt oder gerade gelöscht.',
    do: [
      'Öffnen Sie die Kinesis-Konsole in der Region des Streams: Ist der Name Buchstabe für Buchstabe gleich und der Status Active?',
      'Lebt er in einer anderen Region, ändern Sie sie im Schritt „Stream“. Gibt es keinen, legen Sie ihn an.',
      again,
    ],
  },
  'stream-not-found-other-account': {
    saw: 'AWS hat den Stream im Konto {accountId} gesucht und nicht gefunden.',
    means: 'Der Zugang gehört zu jenem Konto; der Stream dieses Onboardings ist {intended}.',
    do: [
      'Legen Sie Benutzer oder Rolle im Konto des Streams an, und geben Sie diesen Zugang.',
      'Oder berichtigen Sie das Konto im Schritt „Stream“.',
      again,
    ],
  },
  'stream-not-ready': {
    saw: 'AWS sagt, dass der Stream angelegt, geändert oder gelöscht wird.',
    means:
      'Er nimmt wieder Datensätze an, sobald sein Status Active ist, meist binnen einer Minute. Der Test wiederholt sich eine Weile von selbst.',
    do: ['Warten Sie, bis die Kinesis-Konsole den Status Active zeigt.', again],
  },
  'stream-name-invalid': {
    saw: 'AWS hält den Text nicht für einen Streamnamen.',
    means: 'Namen haben 1 bis 128 Buchstaben ohne Akzente, Ziffern und . _ -.',
    do: ['Kopieren Sie den Namen aus der Kinesis-Konsole in den Schritt „Stream“.', again],
  },
  'kms-denied': {
    saw: 'Der Stream ist mit {keyArn} verschlüsselt. Für {who} ist dessen Nutzung nicht erlaubt.',
    means:
      'Mit einem eigenen KMS-Schlüssel braucht, wer schreibt, kms:GenerateDataKey: in einer Richtlinie des Zugangs und in der Richtlinie des Schlüssels.',
    do: [
      'Hängen Sie die berichtigte Richtlinie an {who} an: Sie ergänzt kms:GenerateDataKey, nur auf dem Weg über Kinesis.',
      'Nennt die Schlüsselrichtlinie Principals einzeln, ergänzen Sie sie um die Anweisung unten; verbietet sie etwas, nehmen Sie diesen Zugang dort aus.',
      'Warten Sie einige Sekunden und starten Sie den Test erneut.',
    ],
  },
  'kms-key-disabled': {
    saw: 'Der Stream ist mit {keyArn} verschlüsselt; der Schlüssel ist deaktiviert.',
    means: 'Solange er deaktiviert ist, kann niemand in den Stream schreiben.',
    do: ['Aktivieren Sie den Schlüssel in der KMS-Konsole oder mit dem Befehl unten.', again],
  },
  'kms-key-unusable': {
    saw: 'Der Stream ist mit {keyArn} verschlüsselt; der Schlüssel ist jetzt nicht nutzbar.',
    means:
      'Er wartet auf seine Löschung oder auf den Import von Schlüsselmaterial. Ist er gelöscht, kann niemand lesen, was mit ihm verschlüsselt ist.',
    do: [
      'Wartet er auf Löschung: Brechen Sie sie in der KMS-Konsole ab und aktivieren Sie den Schlüssel.',
      'Oder wählen Sie einen anderen Schlüssel für den Stream.',
      again,
    ],
  },
  'kms-key-not-found': {
    saw: 'Der Stream ist mit {keyArn} verschlüsselt; diesen Schlüssel gibt es nicht.',
    means: 'Er wurde gelöscht, oder der Stream nennt ihn falsch.',
    do: [
      'Wählen Sie einen anderen Schlüssel für den Stream: Configuration, Encryption in der Kinesis-Konsole, oder den Befehl unten.',
      again,
    ],
  },
  'kms-not-subscribed': {
    saw: 'AWS sagt, dass das Konto nicht für KMS angemeldet ist.',
    means: 'Die Verschlüsselung des Streams braucht KMS in dem Konto, dem der Schlüssel gehört.',
    do: ['Öffnen Sie als Administrator einmal die KMS-Konsole und schließen Sie die Registrierung des Kontos ab.', again],
  },
  'stream-not-encrypted': {
    saw: 'AWS antwortet, dass der Stream im Ruhezustand nicht verschlüsselt ist.',
    means:
      'Die Verbindung funktioniert trotzdem, und Sie können versiegeln und einreichen. Ein Stream, den die API oder eine Vorlage angelegt hat, speichert seine Datensätze unverschlüsselt, bis jemand die Verschlüsselung einschaltet.',
    do: [
      'Schalten Sie sie in der Kinesis-Konsole unter Configuration, Server-side encryption ein, oder mit dem Befehl unten. Mit dem Schlüssel aws/kinesis muss sich keine Richtlinie ändern.',
      'Mit einem eigenen Schlüssel braucht auch kms:GenerateDataKey, wer schreibt: Nennen Sie den Schlüssel in der Anleitung und setzen Sie zuerst deren Richtlinie ein.',
      'Starten Sie diesen Schritt dann noch einmal; er schreibt einen weiteren Testdatensatz.',
    ],
  },
  throttled: {
    saw: 'AWS antwortet, dass es zu viele Aufrufe auf einmal waren.',
    means: 'Die Berechtigung stimmt: Eine Grenze an Aufrufen je Sekunde war erreicht. Der Test wartet und versucht es selbst erneut.',
    do: [
      'Warten Sie eine Minute und starten Sie den Test erneut.',
      'Bleibt es dabei, prüfen Sie, ob ein anderes Programm denselben Shard mit 1.000 Datensätzen oder 1 MB je Sekunde auslastet.',
    ],
  },
  'throttled-by-sts': {
    saw: 'STS, mit dem AWS Identitäten prüft, antwortet, dass es zu viele Aufrufe auf einmal waren.',
    means:
      'An dem, was Sie gegeben haben, liegt es nicht: STS zählt die Aufrufe eines Kontos je Sekunde. Der Stream wurde nicht gefragt. Der Test wartet und versucht es selbst erneut.',
    do: ['Warten Sie eine Minute und starten Sie den Test erneut.', ifItStays],
  },
  'throttled-dry-runs': {
    saw: 'AWS antwortet, dass es zu viele Probeläufe dieses Streams auf einmal waren.',
    means:
      'AWS erlaubt einen Probelauf je Sekunde und Stream, für alle Aufrufer zusammen. Über die Berechtigung sagt das nichts. Der Test wartet und versucht es selbst erneut.',
    do: [
      'Warten Sie eine Minute und starten Sie den Test erneut.',
      'Bleibt es dabei, prüfen Sie, ob ein anderes Programm Probeläufe dieses Streams macht.',
    ],
  },
  'aws-unavailable': {
    saw: 'AWS antwortet, dass es selbst versagt hat.',
    means: 'An dem, was Sie gegeben haben, liegt es nicht. Der Test wartet und versucht es selbst erneut.',
    do: ['Warten Sie einige Minuten und starten Sie den Test erneut.', 'Wie es um AWS steht, zeigt health.aws.amazon.com.'],
  },
  unreachable: {
    saw: 'AWS hat Microshare nicht geantwortet: {why}.',
    means: 'Es liegt am Netz zwischen Microshare und AWS. Über Ihren Schlüssel, Ihre Rolle oder Ihren Stream sagt das nichts.',
    do: [inAMinute, ifItStays],
  },
  'unreachable-page': {
    saw: 'Etwas zwischen Microshare und AWS hat an Stelle von AWS geantwortet: {seen}.',
    means:
      'Antworten von AWS haben eine andere Form; eine solche Seite kommt von einem Proxy, einer Firewall oder einem Gateway. Der Aufruf kam nicht bis zu AWS, oder die Antwort kam nicht zurück. Über Ihren Schlüssel, Ihre Rolle oder Ihren Stream sagt das nichts.',
    do: [inAMinute, ifItStays],
  },
  'unreachable-certificate': {
    saw: 'Der Server von Microshare hat die Verbindung zu AWS abgebrochen: {why}.',
    means:
      'Ein solches Zertifikat legt AWS nicht vor: Das tut ein Proxy, der TLS öffnet, oder eine Adresse oder die Uhr des Servers stimmt nicht. Gesendet wurde nichts. Über Ihren Schlüssel, Ihre Rolle oder Ihren Stream sagt das nichts.',
    do: [inAMinute, ifItStays],
  },
  'code-wrong': {
    saw: 'Der Code ist nicht der aus dem Testdatensatz.',
    means: 'Er stammt aus einem anderen Datensatz oder Lauf, oder er ist vertippt.',
    do: [
      'Nehmen Sie den neuesten Datensatz, der als Test gekennzeichnet ist, und tippen Sie sein Feld „code“ ab: sechs Zeichen.',
      'Oder starten Sie den Test erneut und nehmen Sie jenen Datensatz.',
    ],
  },
};
