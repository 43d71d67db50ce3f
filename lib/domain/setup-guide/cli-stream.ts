import type { CliPart } from '@/lib/domain/setup-guide/render-cli';
import type { NewStream, SetupGuide } from '@/lib/domain/setup-guide/setup-guide';
import { shellJson, shellWord } from '@/lib/domain/setup-guide/shell';

/** The stream's part of the script: make it, or see that it is there. An existing stream's shards and longer retention are left alone. */
export function cliStream({ stream, newStream, tags }: SetupGuide): CliPart {
  const define = [
    '',
    `stream=${shellWord(stream.name)}`,
    ...(newStream === null ? [] : [`stream_key=${shellWord(newStream.keyId)}`, `retention=${newStream.retentionHours}`]),
    '',
    'stream_fact() {',
    '  aws kinesis describe-stream-summary --stream-name "$stream" --query "StreamDescriptionSummary.$1" --output text',
    '}',
    '',
    'wait_for_stream() {',
    '  local tries status',
    '  for ((tries = 0; tries < 150; tries += 1)); do',
    '    status=$(stream_fact StreamStatus)',
    '    [ "$status" != ACTIVE ] || return 0',
    '    sleep 2',
    '  done',
    '  fail "The stream $stream is not active after five minutes. Run this again later."',
    '}',
    ...(newStream === null ? findStream : makeStream(newStream, tags)),
  ];
  const keep = [
    `say 'The stream holds records and stays. To delete it and them:'`,
    `say "  aws kinesis delete-stream --stream-name $stream"`,
  ];
  return newStream === null ? { define, setUp: ['find_stream'], undo: [] } : { define, setUp: ['make_stream'], undo: keep };
}

const findStream = [
  '',
  'find_stream() {',
  '  local encryption',
  '  there aws kinesis describe-stream-summary --stream-name "$stream" ||',
  '    fail "There is no stream $stream in $AWS_REGION. Create it, or have this guide create it."',
  '  wait_for_stream',
  '  encryption=$(stream_fact EncryptionType)',
  '  [ "$encryption" != NONE ] || say "Take note: $stream is not encrypted at rest."',
  '  say "Stream found: $stream"',
  '}',
];

function makeStream({ capacity, keyId }: NewStream, tags: SetupGuide['tags']): string[] {
  const size = capacity.mode === 'on-demand' ? '--stream-mode-details StreamMode=ON_DEMAND' : `--shard-count ${capacity.shards}`;
  // AWS may name its own key in several ways, so there the kind of encryption decides.
  const [fact, wanted] = keyId.startsWith('alias/') ? ['EncryptionType', 'KMS'] : ['KeyId', '$stream_key'];
  const tagMap = Object.fromEntries(tags.map(({ key, value }) => [key, value]));
  return [
    '',
    'make_stream() {',
    '  local found',
    '  if ! there aws kinesis describe-stream-summary --stream-name "$stream"; then',
    `    aws kinesis create-stream --stream-name "$stream" ${size}`,
    '  fi',
    '  wait_for_stream',
    `  found=$(stream_fact ${fact})`,
    `  if [ "$found" != "${wanted}" ]; then`,
    '    aws kinesis start-stream-encryption --stream-name "$stream" --encryption-type KMS --key-id "$stream_key"',
    '    wait_for_stream',
    '  fi',
    '  found=$(stream_fact RetentionPeriodHours)',
    '  if [ "$found" -lt "$retention" ]; then',
    '    aws kinesis increase-stream-retention-period --stream-name "$stream" --retention-period-hours "$retention"',
    '    wait_for_stream',
    '  fi',
    ...(tags.length === 0 ? [] : [`  aws kinesis add-tags-to-stream --stream-name "$stream" --tags ${shellJson(tagMap)}`]),
    '  say "Stream ready: $stream"',
    '}',
  ];
}
