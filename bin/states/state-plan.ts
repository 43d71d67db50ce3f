import * as flow from '@/bin/states/flow-moves';
import * as move from '@/bin/states/state-moves';
import type { Portal } from '@/demo/pusher/ask-portal';
import type { SampleOnboarding, Stage } from '@/demo/sample-data/sample-plan';

const submitted: Stage[] = ['stream', 'tested', 'submitted'];
const live: Stage[] = [...submitted, 'taken', 'approved', 'live'];

/** An onboarding for each state that the demo has none of. `portal` takes the reports of what was delivered. */
export function statePlan(portal: Portal): SampleOnboarding[] {
  const [flowing, quiet, broken, newInUse] = [flow.flowing(portal), flow.quiet(portal), flow.broken(portal), flow.newInUse(portal)];
  return [
    { company: 'Example Clinic', stream: 'eu-central-1:320000000001:stream/wards', until: [move.streamProposed] },
    { company: 'Example Gallery', stream: 'eu-west-1:320000000002:stream/rooms', until: ['stream', move.withoutAccess(null)] },
    { company: 'Example Cinema', stream: 'eu-west-1:320000000003:stream/halls', until: ['stream', move.withoutAccess('role')] },
    { company: 'Example Pharmacy', stream: 'eu-west-1:320000000004:stream/fridges', until: ['stream', move.withoutAccess('keys')] },
    { company: 'Example Zoo', stream: 'eu-west-1:320000000005:stream/houses', until: ['stream', move.accessOffered] },
    { company: 'Example Pool', stream: 'eu-west-1:320000000006:stream/lanes', until: ['stream', 'tested'] },
    { company: 'Example Market', stream: 'eu-west-1:320000000007:stream/stalls', until: ['stream', move.pausedByMicroshare] },
    { company: 'Example Court', stream: 'eu-west-1:320000000008:stream/courtrooms', until: [...submitted, 'taken', move.accessReturned] },
    { company: 'Example Bank', stream: 'eu-west-1:320000000009:stream/branches', until: [...submitted, 'taken', move.approvalGiven] },
    { company: 'Example Start-up', stream: 'eu-west-1:320000000010:stream/loft', until: [...submitted, move.unconfirmed] },
    { company: 'Example Brewery', stream: 'eu-west-1:320000000011:stream/tanks', until: [...live, flowing, move.withWebhooks] },
    { company: 'Example Bakery', stream: 'eu-west-1:320000000012:stream/ovens', until: [...live, quiet, move.reviewAsked] },
    { company: 'Example Garage', stream: 'eu-west-1:320000000013:stream/bays', until: [...live, broken] },
    { company: 'Example School', stream: 'eu-west-1:320000000014:stream/classrooms', until: [...live, quiet, move.pausedInUse] },
    { company: 'Example Tower', stream: 'eu-west-1:320000000015:stream/floors', until: [...live, flowing, flow.replacing] },
    {
      company: 'Example Bridge',
      stream: 'eu-west-1:320000000016:stream/piers',
      until: [...live, flowing, flow.replacing, flow.newSubmitted],
    },
    {
      company: 'Example Depot',
      stream: 'eu-west-1:320000000017:stream/gates',
      until: [...live, flowing, flow.replacing, flow.newSubmitted, flow.newReturned],
    },
    {
      company: 'Example Studio',
      stream: 'eu-west-1:320000000018:stream/sets',
      until: [...live, flowing, flow.replacing, flow.newSubmitted, flow.newAccepted],
    },
    {
      company: 'Example Arena',
      stream: 'eu-west-1:320000000019:stream/ranks',
      until: [...live, flowing, move.byKey, flow.replacing, flow.newSubmitted, flow.newAccepted, newInUse],
    },
    {
      company: 'Example Harbour',
      stream: 'eu-west-1:320000000020:stream/quays',
      until: [...live, flowing, flow.replacing, flow.newSubmitted, flow.newAccepted, newInUse, flow.oldEnded],
    },
    { company: 'Example Vault', stream: 'eu-west-1:320000000021:stream/safes', until: ['stream', move.unreadable] },
  ];
}
