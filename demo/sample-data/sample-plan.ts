import type { Sample } from '@/demo/sample-data/change-sample';

export type SampleOnboarding = { company: string; stream: string; until: (Stage | Move)[] };
/** What further plans do beside the stages. */
export type Move = (sample: Sample) => Promise<void>;
export type Stage =
  | 'stream'
  | 'tested'
  | 'failed'
  | 'submitted'
  | 'taken'
  | 'returned'
  | 'approved'
  | 'live'
  | 'paused'
  | 'role-broken'
  | 'retired'
  | 'message';

const tested: Stage[] = ['stream', 'tested', 'submitted'];

/** One onboarding in each status, and a few that wait in different ways. */
export const samplePlan: SampleOnboarding[] = [
  { company: 'Example Hospital', stream: 'eu-central-1:310000000001:stream/ward-sensors', until: [] },
  { company: 'Example Airport', stream: 'eu-west-2:310000000002:stream/gates', until: ['stream'] },
  { company: 'Example Library', stream: 'us-east-1:310000000003:stream/reading-rooms', until: ['stream', 'failed', 'message'] },
  { company: 'Example University', stream: 'us-west-2:310000000004:stream/campus', until: tested },
  { company: 'Example Offices', stream: 'eu-west-1:310000000005:stream/desks', until: [...tested, 'taken', 'message'] },
  { company: 'Example Museum', stream: 'eu-west-3:310000000006:stream/galleries', until: [...tested, 'taken', 'returned'] },
  { company: 'Example Stadium', stream: 'eu-north-1:310000000007:stream/stands', until: [...tested, 'taken', 'approved'] },
  { company: 'Example Retail', stream: 'ap-southeast-2:310000000008:stream/shops', until: [...tested, 'taken', 'approved', 'live'] },
  {
    company: 'Example Hotel',
    stream: 'sa-east-1:310000000009:stream/rooms',
    until: [...tested, 'taken', 'approved', 'live', 'role-broken'],
  },
  { company: 'Example Theatre', stream: 'ca-central-1:310000000010:stream/halls', until: ['stream', 'paused'] },
  {
    company: 'Example Factory',
    stream: 'ap-northeast-1:310000000011:stream/lines',
    until: [...tested, 'taken', 'approved', 'live', 'retired'],
  },
];
