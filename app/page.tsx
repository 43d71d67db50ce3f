import { start } from '@/app/actions';
import { readLanguage } from '@/app/read-language';
import { homeWords, journeyWords } from '@/app/words';
import { LiveRefresh } from '@/components/acting/live-refresh';
import { OnboardingLines } from '@/components/home/onboarding-lines';
import { StartOnboarding } from '@/components/home/start-onboarding';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { listOnboardings } from '@/lib/server/list-onboardings';
import { readVisitor } from '@/lib/server/who';
import type { HomeWords } from '@/messages/en/home';
import { fill } from '@/messages/fill';
import type { Language } from '@/messages/language';

export default async function HomePage() {
  const language = await readLanguage();
  const words = homeWords[language];
  const visitor = await readVisitor();
  switch (visitor.kind) {
    case 'customer':
      return <Overview language={language} memberships={visitor.memberships} words={words} />;
    case 'staff':
      return (
        <Welcome words={words}>
          <Panel title={words.staffTitle}>
            <ButtonLink href="/support" look="primary">
              {words.staff}
            </ButtonLink>
          </Panel>
        </Welcome>
      );
    case 'unproven':
    case 'visitor':
    case 'delegated':
      return (
        <Welcome words={words}>
          <Panel title={words.invitedTitle}>
            <p>{words.invited}</p>
          </Panel>
          <Panel title={words.backTitle}>
            <p className="mb-4">{words.back}</p>
            <ButtonLink href="/sign-in" look="primary">
              {words.signIn}
            </ButtonLink>
          </Panel>
        </Welcome>
      );
  }
}

function Welcome({ words, children }: { words: HomeWords; children: React.ReactNode }) {
  const points = [
    [words.one, words.oneText],
    [words.two, words.twoText],
    [words.three, words.threeText],
    [words.four, words.fourText],
  ];
  return (
    <>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="how">
          <h2 className="mb-4 font-semibold text-lead" id="how">
            {words.how}
          </h2>
          <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
            {points.map(([title, text]) => (
              <li key={title}>
                <p className="font-semibold">{title}</p>
                <p className="mt-1 text-muted">{text}</p>
              </li>
            ))}
          </ol>
          <p className="mt-8">
            <a className="link" href="/security">
              {words.howSealed}
            </a>
          </p>
        </section>
        <div className="grid gap-4">{children}</div>
      </div>
    </>
  );
}

type OverviewProps = { language: Language; memberships: readonly { customerId: string; company: string }[]; words: HomeWords };

async function Overview({ language, memberships, words }: OverviewProps) {
  const lines = await listOnboardings();
  const { requirements, onboarding } = journeyWords[language];
  return (
    <>
      <PageHeader actions={<LiveRefresh url="/api/events?onboardings=1" words={onboarding.live} />} title={words.yours}>
        {words.yoursLead}
      </PageHeader>
      <div className="grid gap-8">
        {lines.length === 0 ? (
          <EmptyState title={words.noneTitle}>{words.none}</EmptyState>
        ) : (
          <OnboardingLines lines={lines} requirements={requirements} words={words} />
        )}
        {memberships.map(({ customerId, company }) => (
          <section aria-label={fill(words.company, { company })} className="flex flex-wrap items-center gap-4" key={customerId}>
            <StartOnboarding
              customerId={customerId}
              look={lines.length === 0 ? 'primary' : 'plain'}
              start={start}
              words={{ start: lines.length === 0 ? words.start : words.startAnother, starting: words.starting, failed: words.failed }}
            />
            <span className="text-muted text-small">{company}</span>
          </section>
        ))}
      </div>
    </>
  );
}
