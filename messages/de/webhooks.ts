import type { WebhookTexts } from '@/messages/en/webhooks';

export const webhookTexts: WebhookTexts = {
  title: 'Webhooks von {company}',
  lead: 'An diese Adressen sendet das Portal, wenn eine Anbindung freigegeben wird, in Betrieb geht, von AWS zurückgewiesen wird, wieder funktioniert, angehalten, fortgesetzt oder beendet wird. Eine Sendung enthält IDs, den ARN des Streams und die Ursache, und nichts über Personen. Sie ist mit HMAC-SHA256 signiert, endet nach 5 Sekunden, folgt keiner Weiterleitung und wird etwa einen halben Tag lang wiederholt.',
  empty: 'Noch kein Webhook. Fügen Sie die Adresse eines Systems hinzu: Sie steht dann hier mit der letzten Antwort.',
  url: 'Adresse (https)',
  add: 'Hinzufügen',
  remove: 'Entfernen',
  removeNamed: '{url} entfernen',
  test: 'Test senden',
  testNamed: 'Test senden an {url}',
  never: 'Es wurde noch nichts gesendet.',
  answered: 'Zuletzt gesendet {time}: Antwort {status} nach {ms} ms.',
  faults: {
    'not-https': 'Zuletzt versucht {time}: Die Adresse ist nicht https.',
    'unknown-host': 'Zuletzt versucht {time}: Der Name des Hosts wurde nicht gefunden.',
    'private-address': 'Zuletzt versucht {time}: Die Adresse des Hosts ist nicht öffentlich, deshalb wurde nichts gesendet.',
    'no-answer': 'Zuletzt versucht {time}: Binnen 5 Sekunden kam keine Antwort.',
    certificate: 'Zuletzt versucht {time}: Das Zertifikat des Hosts wurde nicht angenommen.',
  },
  secret:
    'Das ist das Geheimnis von {url}. Es wird nur dieses eine Mal gezeigt. Der Header x-portal-signature lautet „t=<Sekunden>,v1=<Hex>“: HMAC-SHA256 mit diesem Geheimnis über „<Sekunden>.<Inhalt>“. Weisen Sie zurück, was älter als fünf Minuten ist.',
  secretLabel: 'Geheimnis',
  fault: {
    limited: 'Zu viele Versuche. Versuchen Sie es in {wait} wieder.',
    'not-found': 'Das gibt es nicht mehr. Laden Sie die Seite neu.',
    'not-owner': 'Das dürfen nur Inhaber.',
    'too-many': 'Es gibt schon zehn Webhooks, und mehr sind nicht möglich. Entfernen Sie erst einen.',
    'bad-input': 'Das Portal konnte die Adresse nicht lesen. Sie muss mit https:// beginnen und darf weder Name noch Passwort enthalten.',
    offline: 'Sie sind offline. Was Sie eingegeben haben, ist noch da: Versuchen Sie es wieder, wenn die Verbindung zurück ist.',
    stopped: 'Das Portal hat nicht geantwortet. Was Sie eingegeben haben, ist noch da: Versuchen Sie es wieder.',
    'portal-failed':
      'Das Portal konnte dies nicht tun: Es hatte einen Fehler, oder diese Seite ist älter als das Portal. Versuchen Sie es wieder; geht es noch einmal nicht, laden Sie die Seite neu.',
  },
};
