import { readLanguage } from '@/app/read-language';
import { journeyWords } from '@/app/words';
import { PageHeader } from '@/components/ui/page-header';

/** Where a link leads once it has expired, was revoked or has ended; which of them is told nobody. */
export default async function LinkOverPage() {
  const { help } = journeyWords[await readLanguage()].onboarding;
  return (
    <PageHeader above={help.above} title={help.overTitle}>
      {help.over}
    </PageHeader>
  );
}
