import type { SeenAnswer } from '@/lib/domain/aws/answer-form';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { NetworkFault } from '@/lib/domain/aws/network-fault';
import { roleArnFaultKinds } from '@/lib/domain/aws/role-arn-fault';
import { type DiagnosisVariant, variantOf } from '@/messages/diagnosis-variant';
import type { Explanation } from '@/messages/explanation';
import { fill } from '@/messages/fill';
import { type AccessSentences, fillExplanation, textOfFileRefusal, textOfRoleArnFault } from '@/messages/text-of-access';

/** The sentences of one language about diagnoses. */
export type DiagnosisSentences = {
  causes: Record<DiagnosisVariant, Explanation>;
  /** What stands where an answer gave no value. */
  unsaid: Record<
    | 'action'
    | 'resource'
    | 'intended'
    | 'keyArn'
    | 'code'
    | 'requestId'
    | 'operation'
    | 'accountId'
    | 'expected'
    | 'policyArn'
    | 'caller'
    | 'portalPrincipal'
    | 'found',
    string
  >;
  who: { user: string; role: string; keys: string; roleUnnamed: string };
  parts: Record<'region' | 'accountId' | 'name', string>;
  clock: { ahead: string; behind: string; unmeasured: string };
  why: Record<NetworkFault, string>;
  whyUnsaid: string;
  /** What is known of an answer that is not AWS's, part by part. */
  seen: Record<keyof SeenAnswer, string> & { nothing: string };
  /** Sentences that stand only where there is something to say. */
  policyNamed: string;
  checked: Record<'caller-identity' | 'self-test', string>;
};

/** What the reader knows beside the diagnosis. */
export type DiagnosisContext = { method?: 'role' | 'keys' };

/** A diagnosis in words: saw, means and at least one thing to do. Shared by all languages, in the browser and on the server. */
export function textOfDiagnosisIn(
  texts: { diagnosis: DiagnosisSentences; access: AccessSentences },
  diagnosis: Diagnosis,
  context: DiagnosisContext = {},
): Explanation {
  const { cause, values } = diagnosis;
  const reason = values['reason'] ?? '';
  const variant = variantOf(diagnosis);
  if (variant === 'file-refused') return textOfFileRefusal(texts.access, { reason, values });
  if (cause === 'role-arn-invalid' && roleArnFaultKinds.some((kind) => kind === reason)) {
    return textOfRoleArnFault(texts.access, { kind: reason, values });
  }
  return fillExplanation(texts.diagnosis.causes[variant], {
    ...texts.diagnosis.unsaid,
    ...values,
    ...computed(texts.diagnosis, values, context),
  });
}

type Values = Readonly<Record<string, string>>;

function computed(texts: DiagnosisSentences, values: Values, context: DiagnosisContext): Record<string, string> {
  const checked = values['portalChecked'] ?? '';
  return {
    who: whoIn(texts, values, context),
    differs: (values['differs'] ?? '')
      .split(',')
      .map((part) => (isPart(texts, part) ? texts.parts[part] : part))
      .join(', '),
    windowMinutes: values['windowMinutes'] ?? '5',
    clock: clockIn(texts, values),
    said: [values['code'], values['message']].filter((part) => part !== undefined).join(': ') || texts.unsaid.code,
    why: whyIn(texts, values),
    seen: seenIn(texts, values).join('; ') || texts.seen.nothing,
    policyNamed: values['policyArn'] === undefined ? '' : fill(texts.policyNamed, { policyArn: values['policyArn'] }),
    checked: isChecked(texts, checked) ? texts.checked[checked] : '',
  };
}

function whoIn({ who }: DiagnosisSentences, values: Values, context: DiagnosisContext): string {
  const arn = values['roleArn'] ?? values['principal'] ?? '';
  const session = /:assumed-role\/([\w+=,.@-]+)/.exec(arn)?.[1];
  const [, kind, named] = /:(user|role)\/(?:[^\s]*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  const name = session ?? named;
  if (name === undefined) return context.method === 'role' ? who.roleUnnamed : who.keys;
  return fill(kind === 'user' ? who.user : who.role, { name });
}

function clockIn({ clock }: DiagnosisSentences, values: Values): string {
  const seconds = Number(values['skewSeconds'] ?? Number.NaN);
  if (Number.isNaN(seconds)) return fill(clock.unmeasured, { windowMinutes: values['windowMinutes'] ?? '5' });
  const time = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return fill(values['direction'] === 'ahead' ? clock.ahead : clock.behind, { time });
}

function whyIn(texts: DiagnosisSentences, values: Values): string {
  const why = values['why'] ?? '';
  const said = isWhy(texts, why) ? texts.why[why] : texts.whyUnsaid;
  const seen = seenIn(texts, values);
  return seen.length === 0 ? said : `${said} (${seen.join('; ')})`;
}

function seenIn({ seen }: DiagnosisSentences, values: Values): string[] {
  return (['httpStatus', 'firstLine', 'server', 'location'] as const).flatMap((part) => {
    const value = values[part];
    return value === undefined ? [] : [fill(seen[part], { [part]: value })];
  });
}

function isChecked(texts: DiagnosisSentences, text: string): text is keyof DiagnosisSentences['checked'] {
  return Object.hasOwn(texts.checked, text);
}

function isPart(texts: DiagnosisSentences, text: string): text is keyof DiagnosisSentences['parts'] {
  return Object.hasOwn(texts.parts, text);
}

function isWhy(texts: DiagnosisSentences, text: string): text is keyof DiagnosisSentences['why'] {
  return Object.hasOwn(texts.why, text);
}
