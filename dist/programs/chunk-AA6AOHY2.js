import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// generated/support-keys.json
var support_keys_default = {
  pin: "5996db5f0fc1309307f46df6a8fa957115321543c4f0860181695f01843e7615",
  fingerprints: [
    "9280EBB60150F4F99A951087C63AA5AA819150DB",
    "A7ADC58B64648EAF9A40B0C01BF5E47ECCFF06DA"
  ],
  keys: [
    {
      fingerprint: "9280EBB60150F4F99A951087C63AA5AA819150DB",
      userId: "Demo support key 2 <support-2@portal.example>",
      encryptionKeyId: "FA1F3EA686DE4E8D",
      encryptionAlgorithm: {
        kind: "ecdh",
        curve: "curve25519"
      },
      createdAt: "2026-11-26T10:44:42.000Z",
      expiresAt: null,
      armored: "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxjMEawgNmhYJKwYBBAHaRw8BAQdAHvwxk0qYQnJVNp0xC6VzFGnibse0yT/q\nMiCengKtX8LNLURlbW8gc3VwcG9ydCBrZXkgMiA8c3VwcG9ydC0yQHBvcnRh\nbC5leGFtcGxlPsLAdgQTFgoA6AWCawgNmgMLCQcJEMY6paqBkVDbYhSAAAAA\nABcAQmRlbW8ta2V5QHBvcnRhbC5leGFtcGxlTWFkZSBieSBiaW4vbWFrZS1k\nZW1vLWtleXMubWpzLiBOZXZlciBmb3IgYSBwb3J0YWwgdGhhdCBpcyBpbiB1\nc2UuRRQAAAAAABwAIHNhbHRAbm90YXRpb25zLm9wZW5wZ3Bqcy5vcmfkWg2+\nDVEeVBNgDs1CByy+ONm2uPovha5ADV80//OqaQUVCggODAQWAAIBAhkBApsD\nAh4BFiEEkoDrtgFQ9PmalRCHxjqlqoGRUNsAAPJAAP0TeuiL8hS8qWPhN8HK\nb/HibS59qoGrvjZipNWU6f5vhAD+MnHSwEteQ5mZNslAhX2SB9NTMC2xJajn\nFeaOCfpgZgzOOARrCA2aEgorBgEEAZdVAQUBAQdA0dlZajmfu1Ql3A9DipGq\ngHRtZDVg1A+D3llKkkDPeQkDAQgHwr4EGBYKAHAFgmsIDZoJEMY6paqBkVDb\nRRQAAAAAABwAIHNhbHRAbm90YXRpb25zLm9wZW5wZ3Bqcy5vcmeVO7L5yXrI\no25ajKjk6fO3hkT/k4QytInWJtaQkrFUFwKbDBYhBJKA67YBUPT5mpUQh8Y6\npaqBkVDbAAADjwEAz2t/wXsQtv21m0EeYG78gJ8uia2fB04feFGbVnX/YbAB\nAPodJ8oAboo2EQAatSEFGaAFcksEfKRnxkcrAbmxMxUL\n=UDXW\n-----END PGP PUBLIC KEY BLOCK-----\n"
    },
    {
      fingerprint: "A7ADC58B64648EAF9A40B0C01BF5E47ECCFF06DA",
      userId: "Demo support key 1 <support-1@portal.example>",
      encryptionKeyId: "8521515A3D2EFAC6",
      encryptionAlgorithm: {
        kind: "ecdh",
        curve: "curve25519"
      },
      createdAt: "2026-11-26T10:44:42.000Z",
      expiresAt: null,
      armored: "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxjMEawgNmhYJKwYBBAHaRw8BAQdAJitxQY05yPakyY7x8PbzuS++ex8FuRXY\nb5kXnMh/0CnNLURlbW8gc3VwcG9ydCBrZXkgMSA8c3VwcG9ydC0xQHBvcnRh\nbC5leGFtcGxlPsLAdgQTFgoA6AWCawgNmgMLCQcJEBv15H7M/wbaYhSAAAAA\nABcAQmRlbW8ta2V5QHBvcnRhbC5leGFtcGxlTWFkZSBieSBiaW4vbWFrZS1k\nZW1vLWtleXMubWpzLiBOZXZlciBmb3IgYSBwb3J0YWwgdGhhdCBpcyBpbiB1\nc2UuRRQAAAAAABwAIHNhbHRAbm90YXRpb25zLm9wZW5wZ3Bqcy5vcmf5bwEU\n0PvaQezjl4Fc2ilKxU74O7NmdGeJsstrYysOFgUVCggODAQWAAIBAhkBApsD\nAh4BFiEEp63Fi2Rkjq+aQLDAG/Xkfsz/BtoAADqwAP9lAgAYqPyQ4YcUMdf7\nnLDtL/y9Eh6kcLH0CK0DUGNkewEA6gqnx0Zg9OJitPJ2ZnQDhByokeygSKJ7\nQGZNfNXnGgnOOARrCA2aEgorBgEEAZdVAQUBAQdAzZrJh4oz8HB1uyhfwXKy\nzmhFgbDtoUaRvA9zHfYvmhEDAQgHwr4EGBYKAHAFgmsIDZoJEBv15H7M/wba\nRRQAAAAAABwAIHNhbHRAbm90YXRpb25zLm9wZW5wZ3Bqcy5vcmdNWwZ4Jksk\nhV5gV2Cikw36M+4LUye0byTDrtnqT5QXAgKbDBYhBKetxYtkZI6vmkCwwBv1\n5H7M/wbaAADXfgEAosowvREgOKOG2TvwAarBuoHEOkP607wGMiQ4tXF9P7gA\n/jMJdVUr6Bce1qloB3sABdmBR6LQj3NNPIPIs/3VOrIE\n=tsqv\n-----END PGP PUBLIC KEY BLOCK-----\n"
    }
  ],
  sandboxUrl: "/sandbox/e783692b655caf9df4d4113e2b843d4590a5a76ddb0bb7ad65fe7c85fa542964.js",
  openingSandboxUrl: "/sandbox/460d357784b8beddb2d1357843d78ddb5809dad9ddeb3dff83b5653caaa86425.js",
  offlinePageSha256: "6723c8fa5da4a61c2caa7226366ea6a273f46dc0f1f951f4507308de6d9b472b",
  previous: null
};

// lib/server/platform/keys/support-keys.ts
function supportKeys() {
  return keys;
}
var keys = support_keys_default;

export {
  supportKeys
};
