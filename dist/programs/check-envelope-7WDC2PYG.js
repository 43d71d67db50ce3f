import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  checkEnvelopeAgainst,
  readPackets
} from "./chunk-7WXBQSMB.js";
import {
  readKeyFolder,
  textOfKeyFault
} from "./chunk-FJEPSHZU.js";
import "./chunk-H2IJOTYI.js";
import {
  readSetting
} from "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/check-envelope.ts
import { createHash } from "node:crypto";
import { readFileSync as readFileSync2 } from "node:fs";
import { parseArgs } from "node:util";

// lib/domain/sealing/decode-message.ts
function decodeMessage(bytes) {
  const [first = 0, second] = bytes;
  if (first === 255 && second === 254) return ok(new TextDecoder("utf-16le").decode(bytes));
  if (first === 254 && second === 255) return ok(new TextDecoder("utf-16be").decode(bytes));
  const isPacket = (first & 128) !== 0 && readPackets(bytes)?.[0]?.tag === 1;
  return isPacket ? err("binary") : ok(new TextDecoder("utf-8").decode(bytes));
}

// lib/server/platform/keys/read-previous-set.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
var longestDays = 14;
async function readPreviousSet(folder, now) {
  const previous = join(folder, "previous");
  if (!existsSync(previous)) return ok(null);
  const until = readEnd(join(previous, "until"));
  if (until === null) return err({ kind: "no-end", file: "previous/until" });
  if (until.getTime() > now.getTime() + longestDays * 864e5) return err({ kind: "end-too-late", file: "previous/until" });
  const set = await readKeyFolder(previous, now);
  if (until <= now) return set.ok || set.fault.kind !== "private-key" ? ok(null) : inPrevious(set.fault);
  return set.ok ? ok({ ...set.value, acceptedUntil: until.toISOString() }) : inPrevious(set.fault);
}
function readEnd(path) {
  if (!existsSync(path)) return null;
  const end = new Date(readFileSync(path, "utf8").trim());
  return Number.isNaN(end.getTime()) ? null : end;
}
function inPrevious(fault) {
  return err({ ...fault, file: fault.file === "" ? "previous" : `previous/${fault.file}` });
}

// messages/en/envelope.ts
var sealAsShown = "Seal it with the command as it is shown, and paste what gpg wrote.";
var pasteWhole = "Open the file that gpg wrote in a text editor and copy all of it, from its BEGIN to its END line.";
var envelopeTexts = {
  empty: { saw: "There is no message.", means: "Nothing was pasted, or the file is empty.", do: [pasteWhole] },
  oversized: {
    saw: "This is longer than 16 KiB.",
    means: "No sealed access is: something else was sealed, or stands beside it.",
    do: ["Seal the access alone, with the command as it is shown."]
  },
  "plain-text": {
    saw: "This is not an OpenPGP message.",
    means: "It is not encrypted as far as can be seen, so it may hold the access in plain text.",
    do: [sealAsShown, "If a secret was in it and it was given to anybody, deactivate that access key in IAM."]
  },
  "other-format": {
    saw: "This is encrypted, but not with OpenPGP: it is age, S/MIME, OpenSSL or another form.",
    means: "Microshare\u2019s support keys are OpenPGP keys and cannot open it.",
    do: [sealAsShown]
  },
  binary: {
    saw: "This is an OpenPGP message in its binary form.",
    means: "It is sound as a message, but only the text form (armor) travels through mail, fields and editors unharmed.",
    do: [
      "Run gpg --enarmor on the file and put MESSAGE in the place of ARMORED FILE in its first and last line, or seal again with --armor."
    ]
  },
  "private-key": {
    saw: "This holds a private OpenPGP key.",
    means: "Whoever has it can open what is sealed to it. It was not stored.",
    do: ["Treat that key as exposed and revoke it.", "Only a sealed message belongs here."]
  },
  "key-block": {
    saw: "This holds an OpenPGP public key, not a message.",
    means: "The support keys are what you seal to; what gpg writes when it encrypts is wanted here.",
    do: ["Paste what gpg wrote when it encrypted: it begins with BEGIN PGP MESSAGE."]
  },
  "not-encrypted": {
    saw: "This OpenPGP message is signed or packed, but not encrypted.",
    means: "Anyone can read what is in it.",
    do: [
      "Seal it to the support keys with the command as it is shown.",
      "If a secret was in it and it was given to anybody, deactivate that access key in IAM."
    ]
  },
  "password-encrypted": {
    saw: "This message can be opened with a password.",
    means: "Whoever knows or guesses it can read the access; only the support keys may.",
    do: ["Seal it to the support keys only, without --symmetric."]
  },
  "two-messages": {
    saw: "There is more than one message in this.",
    means: "Which of them is meant cannot be known.",
    do: ["Paste one message, from its BEGIN to its END line."]
  },
  "text-around": {
    saw: "There is text before or after the message, or a line in its head that no program writes.",
    means: "It is not encrypted and may hold the access in plain text, so nothing of this was taken.",
    do: ["Paste the message alone, from its BEGIN to its END line."]
  },
  "line-breaks-lost": {
    saw: "The line breaks of this message are lost: its BEGIN or END line stands in one line with the rest.",
    means: "A field, a chat or a JSON string has joined the lines; where they belong cannot be known for certain.",
    do: [pasteWhole]
  },
  cut: {
    saw: "This message is not whole: a part of it is missing or damaged.",
    means: "Nobody could open it.",
    do: [pasteWhole]
  },
  "newer-format": {
    saw: "This message is in a newer OpenPGP format.",
    means: "Not every program that Microshare\u2019s support uses can read it.",
    do: ["Seal it with the command as it is shown; its --rfc4880 chooses the form that all can read."]
  },
  "no-integrity": {
    saw: "This message has no integrity protection.",
    means: "It could be changed on its way without anybody noticing.",
    do: ["Seal it with the command as it is shown, with GnuPG 2.2 or newer."]
  },
  "unexpected-packet": {
    saw: "There is something in this message that a sealed access does not have.",
    means: "It may be a signature, or data that only some programs see.",
    do: ["Seal it with the command as it is shown, without signing it."]
  },
  "hidden-recipient": {
    saw: "A recipient of this message is hidden.",
    means: "To whom it is sealed cannot be checked.",
    do: ["Seal it without --hidden-recipient and --throw-keyids."]
  },
  "unknown-key": {
    saw: "This message is sealed to a key that is not one of the support keys.",
    means: "Microshare could not open it, and somebody else could.",
    do: ["Seal it to the fingerprints that are shown, and compare them first."]
  },
  "altered-recipient": {
    saw: "One recipient of this message is not a support key, and a support key is missing.",
    means: "It was sealed to another key, or was changed afterwards.",
    do: ["Seal it to all the fingerprints that are shown, and to nobody else."]
  },
  "missing-recipient": {
    saw: "This message is not sealed to every support key.",
    means: "Some of Microshare\u2019s support could not open it.",
    do: ["Seal it to all the fingerprints that are shown."]
  },
  "extra-recipient": {
    saw: "This message is sealed to somebody else as well.",
    means: "One more key than those of Microshare\u2019s support could open it, which may be your own.",
    do: ["Seal it to the support keys alone; --no-encrypt-to keeps gpg from adding your own."]
  },
  "recipient-damaged": {
    saw: "The part of this message that is meant for a support key is damaged.",
    means: "That key could not open it.",
    do: ["Seal it again and paste the new message."]
  }
};

// bin/verbs/check-envelope.ts
var help = `Usage: SUPPORT_KEYS_DIR=DIR npm run -s portal -- check-envelope FILE [--json]

  FILE      an armored OpenPGP message; - reads standard input
  --json    one JSON object: {"outcome":"accepted","canonical","sha256","givenSha256","recipients","bytes"} or {"outcome":"refused","reason"}
            canonical is the armor that would be stored, sha256 its hash, givenSha256 that of FILE

Checks a sealed message as the server does when it is submitted. SUPPORT_KEYS_DIR is the folder with the public support keys
(default .data/support-keys/public). Exit 0 accepted, 1 refused, 2 misused, 70 failed.`;
async function run(args) {
  const options = readOptions(args);
  if (options === null) return misused(help);
  const message = readMessage(options.file);
  if (message === null) return misused(`${options.file} cannot be read.`);
  const sets = await readSets(readSetting("SUPPORT_KEYS_DIR") ?? ".data/support-keys/public", /* @__PURE__ */ new Date());
  if (typeof sets === "string") return misused(sets);
  const text = decodeMessage(message);
  if (!text.ok) return refuse(options.json, text.fault);
  const checked = await checkEnvelopeAgainst(text.value, sets);
  if (!checked.ok) return refuse(options.json, checked.fault.kind);
  const { armored: canonical, sha256, recipients, bytes } = checked.value;
  const givenSha256 = createHash("sha256").update(message).digest("hex");
  return say(
    options.json,
    { outcome: "accepted", canonical, sha256, givenSha256, recipients, bytes },
    [`Accepted: ${bytes} bytes, SHA-256 ${sha256}, sealed to`, ...recipients.map((fingerprint) => `  ${fingerprint}`)].join("\n"),
    0
  );
}
function refuse(json, kind) {
  const { saw, means, do: steps } = envelopeTexts[kind];
  return say(json, { outcome: "refused", reason: kind }, [`Refused (${kind}). ${saw} ${means}`, ...steps].join("\n"), 1);
}
function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: "boolean", default: false } }, allowPositionals: true });
    const [file, ...more] = positionals;
    return file === void 0 || more.length > 0 ? null : { file, json: values.json };
  } catch {
    return null;
  }
}
function readMessage(file) {
  try {
    return readFileSync2(file === "-" ? 0 : file);
  } catch {
    return null;
  }
}
async function readSets(folder, now) {
  const set = await readKeyFolder(folder, now);
  if (!set.ok) return textOfKeyFault(folder, set.fault);
  const previous = await readPreviousSet(folder, now);
  if (!previous.ok) return textOfKeyFault(folder, previous.fault);
  return previous.value === null ? [set.value] : [set.value, previous.value];
}
function say(json, answer, sentence, exit) {
  process.stdout.write(`${json ? JSON.stringify(answer) : sentence}
`);
  return exit;
}
function misused(sentence) {
  process.stderr.write(`${sentence}
`);
  return 2;
}
export {
  help,
  run
};
