import { minuteIn } from '@/lib/domain/zoned-minute';
import type { CasePerson } from '@/lib/wire/views';
import { caseTexts } from '@/messages/en/case';
import { fill } from '@/messages/fill';

const { facts: texts } = caseTexts;

/** Who is who at the customer: role, language, and what the clock says there. `now`: when the case was read, ISO. */
export function CasePeople({ people, now }: { people: readonly CasePerson[]; now: string }) {
  if (people.length === 0) return texts.none;
  return (
    <ul className="flex flex-col gap-2">
      {people.map((person) => (
        <li key={person.email}>
          <span className="block">
            <bdi>{person.name}</bdi> <span className="text-muted text-small">{texts.roles[person.role]}</span>
          </span>
          <a className="link block text-small" href={`mailto:${person.email}`}>
            <bdi>{person.email}</bdi>
          </a>
          <span className="block text-muted text-small">
            {fill(texts.speaks, {
              language: texts.languages[person.language],
              clock: clockIn(person.timeZone, now),
              zone: person.timeZone,
            })}
          </span>
          {person.submitted && <span className="block text-muted text-small">{texts.submittedIt}</span>}
        </li>
      ))}
    </ul>
  );
}

function clockIn(timeZone: string, now: string): string {
  return minuteIn(timeZone, new Date(now)).slice(11);
}
