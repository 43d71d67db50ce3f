import { start } from '@/app/actions';
import { readLanguage } from '@/app/read-language';
import { journeyTexts } from '@/app/texts';
import { LiveRefresh } from '@/components/live/live-refresh';
import { OnboardingLines } from '@/components/onboarding/onboarding-lines';
import { StartOnboarding } from '@/components/onboarding/start-onboarding';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/domain/language';
import { listOnboardings } from '@/lib/server/onboarding/list-onboardings';
import { readVisitor } from '@/lib/server/who';
import { catalogues } from '@/messages/catalogues';
import type { HomeTexts } from '@/messages/en/home';
import { fill } from '@/messages/fill';

export default async function HomePage() {
  const language = await readLanguage();
  const texts = catalogues[language].home;
  const visitor = await readVisitor();
  switch (visitor.kind) {
    case 'customer':
      return <Overview language={language} memberships={visitor.memberships} texts={texts} />;
    case 'staff':
      return (
        <Welcome
          action={
            <ButtonLink href="/support" look="primary">
              {texts.staff}
            </ButtonLink>
          }
          texts={texts}
        />
      );
    case 'unproven':
    case 'visitor':
    case 'delegated':
      return (
        <Welcome texts={texts}>
          <Panel title={texts.invitedTitle}>
            <p>{texts.invited}</p>
          </Panel>
          <Panel title={texts.backTitle}>
            <p className="mb-4">{texts.back}</p>
            <ButtonLink href="/sign-in" look="primary">
              {texts.signIn}
            </ButtonLink>
          </Panel>
        </Welcome>
      );
  }
}

/** What happens here; `action`: what the reader came for, in its head. */
function Welcome({ texts, action, children }: { texts: HomeTexts; action?: React.ReactNode; children?: React.ReactNode }) {
  const points = [
    [texts.one, texts.oneText],
    [texts.two, texts.twoText],
    [texts.three, texts.threeText],
    [texts.four, texts.fourText],
  ];
  return (
    <>
      <PageHeader actions={action} title={texts.title}>
        {texts.lead}
      </PageHeader>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="how">
          <h2 className="mb-4 font-semibold text-lead" id="how">
            {texts.how}
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
              {texts.howSealed}
            </a>
          </p>
        </section>
        <div className="grid gap-4">{children}</div>
      </div>
    </>
  );
}

type OverviewProps = { language: Language; memberships: readonly { customerId: string; company: string }[]; texts: HomeTexts };

async function Overview({ language, memberships, texts }: OverviewProps) {
  const lines = await listOnboardings();
  const { requirements, onboarding } = journeyTexts(language);
  return (
    <>
      <PageHeader actions={<LiveRefresh url="/api/events?onboardings=1" texts={onboarding.live} />} title={texts.yours}>
        {texts.yoursLead}
      </PageHeader>
      <div className="grid gap-8">
        {lines.length === 0 ? (
          <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
        ) : (
          <OnboardingLines
            deliveries={catalogues[language].deliveries}
            language={language}
            lines={lines}
            requirements={requirements}
            texts={texts}
          />
        )}
        {memberships.map(({ customerId, company }) => (
          <section aria-label={fill(texts.company, { company })} className="flex flex-wrap items-center gap-4" key={customerId}>
            <StartOnboarding
              customerId={customerId}
              language={language}
              look={lines.length === 0 ? 'primary' : 'plain'}
              start={start}
              texts={{ start: lines.length === 0 ? texts.start : texts.startAnother, starting: texts.starting, faults: texts.faults }}
            />
            <span className="text-muted text-small">
              <bdi>{company}</bdi>
            </span>
          </section>
        ))}
      </div>
    </>
  );
}
