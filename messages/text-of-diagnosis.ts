import type { Diagnosis } from '@/lib/domain/aws/cause';
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
    'action' | 'resource' | 'intended' | 'keyArn' | 'code' | 'message' | 'requestId' | 'operation' | 'accountId' | 'expected',
    string
  >;
  who: { user: string; role: string; keys: string; roleUnnamed: string };
  parts: Record<'region' | 'accountId' | 'name', string>;
  clock: { ahead: string; behind: string; unmeasured: string };
  why: Record<'timeout' | 'refused' | 'unknown-host' | 'dropped' | 'too-long' | 'untrusted', string>;
  whyUnsaid: string;
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
  const why = values['why'] ?? '';
  return {
    who: whoIn(texts, values, context),
    differs: (values['differs'] ?? '')
      .split(',')
      .map((part) => (isPart(texts, part) ? texts.parts[part] : part))
      .join(', '),
    windowMinutes: values['windowMinutes'] ?? '5',
    clock: clockIn(texts, values),
    why: isWhy(texts, why) ? texts.why[why] : texts.whyUnsaid,
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

function isPart(texts: DiagnosisSentences, text: string): text is keyof DiagnosisSentences['parts'] {
  return Object.hasOwn(texts.parts, text);
}

function isWhy(texts: DiagnosisSentences, text: string): text is keyof DiagnosisSentences['why'] {
  return Object.hasOwn(texts.why, text);
}
