import type { Diagnosis } from '@/lib/domain/aws/cause';
import { accessTexts } from '@/messages/de/access';
import { accessCauses } from '@/messages/de/access-causes';
import { portalCauses } from '@/messages/de/portal-causes';
import { streamCauses } from '@/messages/de/stream-causes';
import type { Explanation } from '@/messages/explanation';
import { type DiagnosisContext, type DiagnosisSentences, textOfDiagnosisIn } from '@/messages/text-of-diagnosis';

export const diagnosisTexts: DiagnosisSentences = {
  causes: { ...accessCauses, ...streamCauses, ...portalCauses },
  unsaid: {
    action: 'das Schreiben',
    resource: 'dem Stream',
    intended: 'der ARN Ihres Streams',
    keyArn: 'dem KMS-Schlüssel des Streams',
    code: 'ohne Code',
    requestId: '(keine)',
    operation: 'den Aufruf',
    accountId: 'eines anderen Inhabers',
    expected: 'dem Konto des Streams',
    policyArn: 'der Richtlinie von AWS',
    caller: 'eine andere Identität',
    portalPrincipal: 'die, die Ihre Vertrauensrichtlinie nennt',
    found: 'abgelehnt',
  },
  who: { user: 'den Benutzer {name}', role: 'die Rolle {name}', keys: 'den Benutzer dieses Schlüssels', roleUnnamed: 'die Rolle' },
  parts: { region: 'Region', accountId: 'Konto', name: 'Streamname' },
  clock: {
    ahead: '{time} vor gegenüber der von AWS',
    behind: '{time} nach gegenüber der von AWS',
    unmeasured: 'mehr als {windowMinutes} Minuten anders als die von AWS',
  },
  why: {
    timeout: 'Binnen 5 Sekunden kam keine Antwort',
    refused: 'Die Verbindung wurde abgelehnt',
    'unknown-host': 'Der Hostname von AWS wurde nicht gefunden',
    dropped: 'Die Verbindung wurde zurückgesetzt, bevor eine Antwort kam',
    cut: 'Die Antwort brach vor ihrem Ende ab',
    'too-long': 'Die Antwort war länger als jede Antwort von AWS',
    'tls-refused': 'Die TLS-Verbindung wurde abgelehnt',
    'certificate-expired': 'Das vorgelegte Zertifikat ist abgelaufen',
    'certificate-early': 'Das vorgelegte Zertifikat gilt noch nicht',
    'certificate-self-signed': 'Das vorgelegte Zertifikat ist selbst signiert',
    'certificate-unknown-issuer': 'Der Aussteller des vorgelegten Zertifikats ist unbekannt',
    'certificate-wrong-host': 'Das vorgelegte Zertifikat gilt für einen anderen Host',
    untrusted: 'Dem vorgelegten Zertifikat wird nicht vertraut',
  },
  whyUnsaid: 'Es kam keine Antwort, oder keine von AWS',
  seen: {
    httpStatus: 'HTTP {httpStatus}',
    firstLine: 'erste Zeile „{firstLine}“',
    server: 'Server {server}',
    location: 'weitergeleitet an {location}',
    nothing: 'eine leere Antwort',
  },
  policyNamed: ' AWS nennt die Richtlinie: {policyArn}.',
  checked: {
    'caller-identity':
      ' Microshare hat AWS soeben nach der eigenen Identität gefragt: Es ist die, die Ihre Vertrauensrichtlinie nennen muss.',
    'self-test': ' Microshare hat soeben die eigene Seite geprüft: Eine eigene Rolle lässt sich übernehmen.',
  },
};

/** A diagnosis in German. */
export function textOfDiagnosis(diagnosis: Diagnosis, context: DiagnosisContext = {}): Explanation {
  return textOfDiagnosisIn({ diagnosis: diagnosisTexts, access: accessTexts }, diagnosis, context);
}
