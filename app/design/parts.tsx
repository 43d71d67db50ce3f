import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { EmptyState } from '@/components/ui/empty-state';
import { FactList } from '@/components/ui/fact-list';
import { Fingerprint } from '@/components/ui/fingerprint';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Tabs } from '@/components/ui/tabs';
import { TextArea, TextField } from '@/components/ui/text-field';
import { Time } from '@/components/ui/time';

/** The parts of components/ui, each in its states. */
export function Parts() {
  return (
    <>
      <PageHeader above="Catalogue" title="Parts">
        Every part of the pages in each of its states, in the theme of your system.
      </PageHeader>
      <div className="grid gap-8">
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary">Run the test</Button>
          <Button>Choose a file</Button>
          <Button look="quiet">Change</Button>
          <Button look="danger">Retire</Button>
          <Button busy look="primary">
            Sealing
          </Button>
          <Button off>Not yet</Button>
        </div>
        <div className="flex flex-wrap gap-6">
          {(['waiting', 'turning', 'tick', 'cross', 'dash', 'attention', 'move'] as const).map((kind) => (
            <span className="flex items-center gap-2" key={kind}>
              <Mark kind={kind} /> {kind}
            </span>
          ))}
        </div>
        <div className="grid gap-4 md:grid-cols-2">
          {(['success', 'attention', 'problem', 'waiting'] as const).map((tone) => (
            <Notice key={tone} title={`A ${tone} notice`} tone={tone}>
              What it is, and what to do about it.
            </Notice>
          ))}
        </div>
        <Contents />
      </div>
    </>
  );
}

/** Fields, facts, tabs and what stands in the place of a list. */
function Contents() {
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <TextField defaultValue="building-sensors" hint="Letters, digits, dot, hyphen." label="Stream name" mono />
        <TextField defaultValue="2222" fault="12 digits are needed; this has 4." label="AWS account" mono />
        <Select
          label="Region"
          options={[
            { value: 'a', label: 'Europe (Frankfurt)' },
            { value: 'b', label: 'Europe (Ireland)' },
          ]}
        />
        <TextArea label="Message" />
      </div>
      <Panel title="Facts">
        <FactList
          facts={[
            { label: 'Account', value: '222222222222', mono: true },
            { label: 'Since', value: <Time at="2026-03-03T13:05:00.000Z" /> },
          ]}
        />
      </Panel>
      <Tabs
        label="Ways"
        tabs={[
          {
            id: 'one',
            label: 'CloudFormation',
            panel: <CodeBlock code={'Resources:\n  Role:\n    Type: AWS::IAM::Role\n'} fileName="role.yaml" label="Template" />,
          },
          { id: 'two', label: 'Terraform', panel: <p>A module.</p> },
        ]}
      />
      <Fingerprint value="D1F2A3B4C5D6E7F8091A2B3C4D5E6F708192A3B4" />
      <EmptyState title="Nothing here yet">What will appear here, and how.</EmptyState>
    </>
  );
}
