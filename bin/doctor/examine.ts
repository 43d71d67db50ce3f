import { examineAddress } from '@/bin/doctor/examine-address';
import { examineAws, examineOtherIdentity, examineTemplates } from '@/bin/doctor/examine-aws';
import { examineDatabase } from '@/bin/doctor/examine-database';
import { examineKeys } from '@/bin/doctor/examine-keys';
import { examineMail } from '@/bin/doctor/examine-mail';
import { examineProvider } from '@/bin/doctor/examine-provider';
import { DoctorFault, type Finding, well, wrong } from '@/bin/doctor/finding';
import { db } from '@/lib/server/platform/db/prisma';
import { sentenceOf } from '@/lib/server/platform/log/sentence-of';
import { checkSettings } from '@/lib/server/platform/settings/check-settings';
import { costOfOpeningInBrowser } from '@/lib/server/platform/settings/cost-of-opening-in-browser';
import { SettingError } from '@/lib/server/platform/settings/read-setting';
import { settings } from '@/lib/server/platform/settings/settings';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

/** Everything that doctor looks at, in the order of its report. One that cannot be looked at says so, and the others are looked at. */
export async function examine(): Promise<Finding[]> {
  const database = await look('database', examineDatabase);
  const others = await Promise.all([
    look('support keys', examineKeys),
    look('mail server', examineMail),
    look('identity provider', examineProvider),
    look('certificate', examineAddress),
    look('AWS', async () => examineAws(database.every((finding) => finding.well) ? await regionsInUse() : [])),
    look('second AWS identity', examineOtherIdentity),
    look('template', examineTemplates),
  ]);
  return [...examineSettings(), ...database, ...others.flat()];
}

/** What a start refuses, and what the operator accepts although it is unsafe. */
export function examineSettings(): Finding[] {
  const problems = checkSettings().map(({ name, says }) =>
    wrong(name, says, 'Set it as .env.example describes; the portal does not start before.'),
  );
  const accepted = quietly(() => settings().allowInsecure) ?? [];
  return [
    ...problems,
    ...(accepted.length === 0
      ? []
      : [well('PORTAL_ALLOW_INSECURE', `accepts ${accepted.join(', ')}`, 'Mend what it names, and leave it out.')]),
    ...(quietly(() => settings().openInBrowser) === true ? [well('PORTAL_OPEN_IN_BROWSER', costOfOpeningInBrowser)] : []),
  ];
}

/** A look at one thing; what it throws is a finding. */
export async function look(what: string, read: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof DoctorFault) return [wrong(what, fault.message, fault.todo)];
    if (fault instanceof SettingError) return [wrong(what, `cannot be looked at: ${sentenceOf(fault)}`, `Set ${fault.setting}.`)];
    return [wrong(what, sentenceOf(fault), 'Mend what this says, and run doctor again.')];
  }
}

const regionsMax = 8;

function regionsInUse(): Promise<string[]> {
  return runAsOperator(async () => {
    const rows = await db().$queryRaw<{ region: string }[]>`
      select region from onboarding_projection where region is not null and method = 'role' and status <> 'retired'
        and region not like 'cn-%' and region not like 'us-gov-%' and region not like 'eusc-%'
      group by region order by count(*) desc limit ${regionsMax}`;
    return rows.map(({ region }) => region);
  });
}

function quietly<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
