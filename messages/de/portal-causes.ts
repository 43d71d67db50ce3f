import type { portalCauses as english } from '@/messages/en/portal-causes';
import type { Explanation } from '@/messages/explanation';

const nothing = 'Nichts: Microshare ist benachrichtigt.';
const notYours = 'Sie sind nicht am Zug.';

export const portalCauses: Record<keyof typeof english, Explanation> = {
  'clock-skew-of-portal': {
    saw: 'Die Uhr von Microshares Server geht {clock}.',
    means: `AWS lehnt Anfragen ab, die mehr als {windowMinutes} Minuten abweichen. An Ihrer Rolle liegt es nicht. ${notYours}`,
    do: [nothing],
  },
  'session-expired': {
    saw: 'Die temporären Zugangsdaten des Tests sind abgelaufen.',
    means: `Die Sitzung eines Tests dauert 15 Minuten, dieser hat länger gebraucht. An dem, was Sie gegeben haben, liegt es nicht. ${notYours}`,
    do: [nothing, 'Möchten Sie gleich weitermachen, starten Sie den Test erneut: Er bildet eine neue Sitzung.'],
  },
  'session-policy-denies': {
    saw: 'AWS verweigert {action}: Die Sitzungsrichtlinie, die Microshare mitgegeben hat, erlaubt es nicht.',
    means: `Microshare verengt jede Sitzung auf das Schreiben in Ihren Stream und hat diese falsch verengt. An Ihrer Rolle liegt es nicht. ${notYours}`,
    do: [nothing],
  },
  'external-id-invalid': {
    saw: 'AWS nimmt die External ID nicht an, die Microshare gesendet hat.',
    means: `Sie verletzt die Schreibweise von AWS; Microshare bildet sie. ${notYours}`,
    do: [nothing],
  },
  'session-too-long': {
    saw: 'AWS sagt, dass Microshare eine längere Sitzung verlangt hat, als die Rolle erlaubt.',
    means: `Microshare braucht höchstens 15 Minuten, und die erlaubt jede Rolle. ${notYours}`,
    do: [nothing],
  },
  'region-not-enabled-for-portal': {
    saw: 'AWS kennt Microshares eigene Identität in dieser Region nicht.',
    means: `Es ist eine Region, die jedes Konto erst aktivieren muss, und das von Microshare hat es nicht. An Ihrer Rolle liegt es nicht. ${notYours}`,
    do: [nothing, 'Können Sie nicht warten, wählen Sie im Schritt „Zugang“ „Zugriffsschlüssel verwenden“.'],
  },
  'portal-misconfigured': {
    saw: 'AWS verweigert Microshares eigene Identität, bevor es Ihre Seite ansieht.',
    means: `Microshares AWS-Konto oder dessen Richtlinien sind für diesen Aufruf nicht eingerichtet. Über Ihre Rolle ist noch nichts gesagt. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-identity': {
    saw: 'AWS kennt den Server von Microshare unter diesem Namen: {caller}. Gemeint ist: {portalPrincipal}.',
    means: `Ihre Vertrauensrichtlinie nennt den zweiten, wie sie soll; deshalb verweigert AWS den ersten. Der Server von Microshare nutzt die falsche Identität. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-own-call': {
    saw: 'AWS verweigert Microshare auch einen Aufruf, der mit Ihrer Seite nichts zu tun hat: {operation}.',
    means: `Die eigene Identität von Microshare gilt zur Zeit nicht; über Ihre Rolle ist damit nichts gesagt. ${notYours}`,
    do: [nothing],
  },
  'portal-misconfigured-tags': {
    saw: 'AWS verweigert {action}: Die eigene Sitzung von Microshare bringt Tags oder eine Source Identity mit.',
    means: `Das muss Ihre Vertrauensrichtlinie nicht erlauben, und die Anleitung verlangt es nicht. An Ihrer Rolle liegt es nicht. ${notYours}`,
    do: [nothing],
  },
  'record-too-large': {
    saw: 'AWS sagt, dass der Datensatz oder die Anfrage zu groß ist.',
    means: `Der Testdatensatz hat etwa 2 KB; unterwegs kam etwas hinzu. An Ihrem Stream liegt es nicht. ${notYours}`,
    do: [nothing],
  },
  'request-malformed': {
    saw: 'AWS konnte die Anfrage für {operation} nicht lesen.',
    means: `Microshare oder etwas zwischen Microshare und AWS hat sie in einer Form gesendet, die AWS nicht annimmt. Über Ihren Zugang sagt das nichts. ${notYours}`,
    do: [nothing],
  },
  'signature-refused': {
    saw: 'AWS nimmt diese Signatur nicht an, obwohl es in diesem Test schon eine desselben Schlüssels angenommen hat.',
    means: `Was Ihr Browser signiert hat, ist nicht, was Microshares Server gesendet hat; am Geheimnis liegt es also nicht. Geschrieben wurde nichts. ${notYours}`,
    do: [nothing, 'Ist die Seite seit gestern offen, laden Sie sie neu und ziehen Sie die Datei noch einmal hierher.'],
  },
  'answer-unknown': {
    saw: 'Die Antwort auf {operation} hat keine Form, die Microshare kennt: {seen}.',
    means: `Sie lehnt nicht ab und enthält auch nicht den Beleg, den ein Ja von AWS enthält; der Test zählt sie nicht. ${notYours}`,
    do: [nothing],
  },
  unknown: {
    saw: 'AWS antwortet „{said}“ (Request ID {requestId}).',
    means: `Diese Antwort steht in keiner unserer Tabellen; geraten wird hier nichts. Microshare sieht sie sich an. ${notYours}`,
    do: [nothing],
  },
};
