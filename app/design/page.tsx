import { ExampleJourney } from '@/app/design/example-journey';
import {
  due,
  exampleRole,
  exampleRun,
  exampleStream,
  exampleSubmission,
  exampleView,
  failedChecks,
  passedChecks,
} from '@/app/design/examples';
import { Parts } from '@/app/design/parts';
import { journeyTexts } from '@/app/texts';
import { Timeline } from '@/components/onboarding/after/timeline';
import { JourneyTextsProvider } from '@/components/onboarding/journey-texts';
import { PageHeader } from '@/components/ui/page-header';
import { inProduction } from '@/lib/server/platform/settings/read-setting';
import { requireStaff } from '@/lib/server/who';
import type { OnboardingView } from '@/lib/wire/views';
import { catalogues } from '@/messages/catalogues';

type DesignPageProps = { searchParams: Promise<{ state?: string }> };

/** The live catalogue: every part and state with made-up facts. In production for staff only. */
export default async function DesignPage({ searchParams }: DesignPageProps) {
  if (inProduction()) await requireStaff();
  const { state = 'parts' } = await searchParams;
  const view = views[state];
  return (
    <JourneyTextsProvider texts={journeyTexts('en')}>
      <nav aria-label="States" className="mb-8 flex flex-wrap gap-4 text-small">
        {['parts', ...Object.keys(views)].map((name) => (
          <a aria-current={name === state ? 'page' : undefined} className="link" href={`/design?state=${name}`} key={name}>
            {name}
          </a>
        ))}
      </nav>
      {view === undefined ? (
        <Parts />
      ) : (
        <>
          <PageHeader above={view.company} title={view.stream?.name ?? journeyTexts('en').onboarding.untitled} />
          <div className="mt-8">
            <ExampleJourney key={state} view={view} />
          </div>
          <div className="mt-10">
            <Timeline entries={view.timeline} texts={catalogues.en.timeline} />
          </div>
        </>
      )}
    </JourneyTextsProvider>
  );
}

const stream = exampleStream;
const role = { stream, method: 'role', roleArn: exampleRole } as const;

const views: Record<string, OnboardingView> = {
  stream: exampleView(),
  access: exampleView({ stream, requirements: [due('access', 'customer')] }),
  'set-up-role': exampleView({ stream, method: 'role', requirements: [due('access', 'customer')] }),
  'set-up-keys': exampleView({ stream, method: 'keys', requirements: [due('access', 'customer')] }),
  failed: exampleView({ ...role, lastRun: exampleRun(failedChecks, false), requirements: [due('test', 'customer')] }),
  seal: exampleView({ ...role, lastRun: exampleRun(passedChecks, true), requirements: [due('submit', 'customer')] }),
  submitted: exampleView({
    ...role,
    status: 'submitted',
    turn: 'microshare',
    lastRun: exampleRun(passedChecks, true),
    submission: exampleSubmission,
    requirements: [due('review', 'microshare')],
  }),
  returned: exampleView({
    ...role,
    status: 'returned',
    lastRun: exampleRun(passedChecks, true),
    submission: exampleSubmission,
    requirements: [due('access', 'customer')],
    returned: [
      {
        requirement: 'access',
        reason: 'The role may read the stream as well. Please keep to the policy of the guide.',
        at: '2026-03-03T13:05:00.000Z',
        by: 'Example Reviewer',
      },
    ],
  }),
  live: exampleView({
    ...role,
    status: 'live',
    turn: 'none',
    lastRun: exampleRun(passedChecks, true),
    submission: exampleSubmission,
    requirements: [],
  }),
};
