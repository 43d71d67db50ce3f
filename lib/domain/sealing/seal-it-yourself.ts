import type { StreamFacts } from '@/lib/domain/sealing/sandbox-messages';
import { canonicalSealedJson, streamArnOf } from '@/lib/domain/sealing/sealed-access';
import { Secret } from '@/lib/domain/secret';

/** What a command to seal by hand is made of. `fileName` is the credentials file as the console saved it; `keysFile` the support keys. */
export type HandSealFacts = {
  onboardingId: string;
  customer: string;
  stream: StreamFacts;
  fingerprints: string[];
  fileName: string;
  keysFile: string;
};

/** The file that the commands write. */
export const sealedFileName = 'sealed-access.asc';

/**
 * For bash and zsh: reads the key from the CSV file and seals it with GnuPG 2.2 or newer. The secret stands in no argument, no history,
 * no environment and no second file. Says what is wrong and writes nothing when the file does not hold exactly one key.
 */
export function sealInBash(facts: HandSealFacts): string {
  const [start, afterId, afterSecret, afterTime] = partsOf(facts).map(inSingleQuotes);
  return `(
  set -o pipefail
  export START=${start}
  export AFTER_ID=${afterId}
  export AFTER_SECRET=${afterSecret}
  export AFTER_TIME=${afterTime}
  TIME=$(date -u +%Y-%m-%dT%H:%M:%S.000Z) && export TIME &&
  gpg --import ${inSingleQuotes(facts.keysFile)} &&
  LC_ALL=C awk -F '[,;\\t]' '${awkProgram}' ${inSingleQuotes(facts.fileName)} |
    gpg ${gpgOptions(facts).join(' ')} --output ${sealedFileName}.part &&
  mv ${sealedFileName}.part ${sealedFileName} &&
  echo "Sealed: ${sealedFileName}"
) || { rm -f ${sealedFileName}.part; echo "Nothing was sealed." >&2; false; }
`;
}

/** The same for PowerShell 5.1 and 7. */
export function sealInPowerShell(facts: HandSealFacts): string {
  const [start, afterId, afterSecret, afterTime] = partsOf(facts).map(inPowerShellQuotes);
  return `& {
  $ErrorActionPreference = 'Stop'
  $file = Join-Path (Get-Location) ${inPowerShellQuotes(facts.fileName)}
  $rows = @(Import-Csv -LiteralPath $file | Where-Object { $_.'Access key ID' })
  if ($rows.Count -ne 1) { throw "The file must hold exactly one key; it holds $($rows.Count)." }
  $id = $rows[0].'Access key ID'.Trim()
  $secret = $rows[0].'Secret access key'.Trim()
  if ($id -cnotmatch '^AKIA[A-Z0-9]{16}$' -or $secret -cnotmatch '^[A-Za-z0-9/+]{40}$') { throw 'The key in this file is not understood.' }
  $time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [Globalization.CultureInfo]::InvariantCulture)
  $utf8 = New-Object Text.UTF8Encoding $false
  [Console]::InputEncoding = $utf8
  $json = $utf8.GetBytes(${start} + $id + ${afterId} + $secret + ${afterSecret} + $time + ${afterTime})
  $padded = New-Object byte[] ([int][Math]::Ceiling(($json.Length + 1) / 1024) * 1024)
  for ($at = 0; $at -lt $padded.Length; $at++) { $padded[$at] = 32 }
  [Array]::Copy($json, $padded, $json.Length)
  $padded[$padded.Length - 1] = 10
  & gpg --import ${inPowerShellQuotes(facts.keysFile)}
  if ($LASTEXITCODE -ne 0) { throw 'gpg did not take the support keys.' }
  $start = New-Object Diagnostics.ProcessStartInfo 'gpg', '${gpgOptions(facts).join(' ')} --yes --output ${sealedFileName}'
  $start.UseShellExecute = $false
  $start.RedirectStandardInput = $true
  $start.WorkingDirectory = (Get-Location).Path
  $gpg = [Diagnostics.Process]::Start($start)
  $gpg.StandardInput.BaseStream.Write($padded, 0, $padded.Length)
  $gpg.StandardInput.Close()
  $gpg.WaitForExit()
  if ($gpg.ExitCode -ne 0) { throw 'gpg failed. Nothing was sealed.' }
  'Sealed: ${sealedFileName}'
}
`;
}

/** RFC 4880's form, which GnuPG 2.2, Sequoia and RNP all read; uncompressed, to these keys and nobody else, whatever gpg.conf says. */
function gpgOptions({ fingerprints }: HandSealFacts): string[] {
  const recipients = fingerprints.map((fingerprint) => `-r ${fingerprint}`);
  return ['--no-options', '--rfc4880', '--batch', '--armor', '-z 0', '--no-encrypt-to', '--trust-model always', ...recipients, '--encrypt'];
}

// A format character that no company name may hold, so that the JSON is cut where the marks are and nowhere else.
const mark = '\u2060';

/** The canonical JSON before the key id, up to the secret, up to the time, and the rest. */
function partsOf({ onboardingId, customer, stream }: HandSealFacts): string[] {
  const access = { kind: 'keys', accessKeyId: mark, secret: new Secret(new Uint8Array(0)) } as const;
  return canonicalSealedJson(
    { onboardingId, customer, streamArn: streamArnOf(stream), testRunId: null, sealedAt: mark, access },
    mark,
  ).split(mark);
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// PowerShell takes the typographic quotes for quotes too.
function inPowerShellQuotes(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

// Columns are found by their headings; nothing is printed before the one key has passed its grammar. No interval expressions: old awks lack them.
const awkProgram = `
    function clean(text) { sub(/^\\357\\273\\277/, "", text); gsub(/^[ "]+|[ "\\r]+$/, "", text); return text }
    NR == 1 { for (i = 1; i <= NF; i++) { name = tolower(clean($i)); if (name == "access key id") id = i; if (name == "secret access key") secret = i } next }
    clean($id) != "" && id { keys++; a = clean($id); s = clean($secret) }
    END {
      if (!id || !secret) { print "This file has no columns Access key ID and Secret access key." > "/dev/stderr"; exit 1 }
      if (keys != 1) { print "The file must hold exactly one key." > "/dev/stderr"; exit 1 }
      if (length(a) != 20 || a !~ /^AKIA[A-Z0-9]+$/ || length(s) != 40 || s ~ /[^A-Za-z0-9\\/+]/) { print "The key in this file is not understood." > "/dev/stderr"; exit 1 }
      json = ENVIRON["START"] a ENVIRON["AFTER_ID"] s ENVIRON["AFTER_SECRET"] ENVIRON["TIME"] ENVIRON["AFTER_TIME"]
      printf "%s", json
      for (at = length(json) + 1; at % 1024; at++) printf " "
      printf "\\n"
    }
  `;
