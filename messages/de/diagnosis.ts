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
    code: '(kein Code)',
    message: '(keine Meldung)',
    requestId: '(keine)',
    operation: 'den Aufruf',
    accountId: 'eines anderen Inhabers',
    expected: 'dem Konto des Streams',
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
    dropped: 'Die Verbindung brach ab',
    'too-long': 'Die Antwort war länger als jede Antwort von AWS',
    untrusted: 'Das Zertifikat war nicht das von AWS',
  },
  whyUnsaid: 'Es kam keine Antwort, oder keine von AWS',
};

/** A diagnosis in German. */
export function textOfDiagnosis(diagnosis: Diagnosis, context: DiagnosisContext = {}): Explanation {
  return textOfDiagnosisIn({ diagnosis: diagnosisTexts, access: accessTexts }, diagnosis, context);
}
