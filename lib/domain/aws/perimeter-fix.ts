import type { Stream } from '@/lib/domain/aws/arn';
import { organisationCommand } from '@/lib/domain/aws/fix-commands';
import { type ExceptionKind, type PerimeterRefusal, perimeterExceptions } from '@/lib/domain/aws/perimeter';

/** For the administrator of the organisation: alternatives, the narrowest first, as JSON text, and a command that shows the policy. */
export type PerimeterFix = { perimeter: readonly { by: ExceptionKind; text: string }[]; cli: string };

type Known = { stream: Stream; roleArn?: string | null; identityArn?: string | null; principalArn?: string | null };

/** What mends a refusal by a policy of the organisation, from the diagnosis's values. */
export function perimeterFix(values: Readonly<Record<string, string>>, known: Known): PerimeterFix {
  const { stream, roleArn, identityArn, principalArn } = known;
  const layer = values['layer'] === 'resource-control' ? 'resource-control' : 'service-control';
  const exceptions = perimeterExceptions({
    layer,
    how: values['how'] === 'missing' ? 'missing' : 'explicit',
    action: actionOf(values),
    stream,
    writerArn: roleArn ?? identityArn ?? values['principal'] ?? null,
    portalAccountId: principalArn?.split(':')[4] ?? null,
    egress: values['egress']?.split(' ') ?? [],
    organisationId: /:policy\/(o-[a-z0-9]+)\//.exec(values['policyArn'] ?? '')?.[1] ?? null,
  });
  const perimeter = exceptions.map(({ by, statement }) => ({ by, text: JSON.stringify(statement, null, 2) }));
  return { perimeter, cli: organisationCommand(stream, layer, values['policyArn']) };
}

function actionOf({ operation, action }: Readonly<Record<string, string>>): PerimeterRefusal['action'] {
  if (operation === 'sts:AssumeRole') return operation;
  return action?.startsWith('kms:') ? 'kms:GenerateDataKey' : 'kinesis';
}
