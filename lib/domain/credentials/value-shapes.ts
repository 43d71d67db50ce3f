/** Whether a value was hidden by the program that showed it: asterisks, dots, a row of x. */
export function wasHidden(value: string): boolean {
  return /[*•●…]{3,}|^x{6,}$/i.test(value);
}

/** Whether a place is kept for a value that something else puts in: an expression, a variable, a reference, a note in brackets. */
export function isPlaceholder(value: string): boolean {
  return (
    /^(\$\{|\{\{|<[^>]*>$|\$\(?\w+\)?$|%\w+%$|\((sensitive|known)|\[(secret|redacted|masked|hidden|filtered)\b|op:\/\/|vault:(?!v\d)|!(Ref|Sub|GetAtt|vault)\b)/i.test(
      value,
    ) || /^(your|my|enter|insert|change|replace|todo|redacted|null$|none$|undefined$|secret$)[\w -]*$/i.test(value)
  );
}

/** Whether a place is kept by Terraform, which shows sensitive values only where it is asked for them. */
export function isSensitiveMark(value: string): boolean {
  return /^[<(]\s*(sensitive|known after apply)/i.test(value);
}

/** Whether a value is cipher text: of SOPS, Ansible, HashiCorp Vault, AWS KMS, OpenSSL, or OpenPGP in base64 as Terraform writes it. */
export function isCipherText(value: string): boolean {
  return /^(ENC\[|\$ANSIBLE_VAULT|!vault|vault:v\d|AQICA[A-Za-z0-9+/]|U2FsdGVkX1|\{AQ|-----BEGIN (PGP|AGE)|(wc|hQ|hF)[A-Za-z0-9+/]{60,})/.test(
    value,
  );
}

/** Whether a secret was encoded for a URL: `%2F` is a slash, `%2B` a plus sign. */
export function isPercentEncoded(value: string): boolean {
  return /%2[fb]/i.test(value) && /^[A-Za-z0-9/+]{40}$/.test(value.replace(/%2f/gi, '/').replace(/%2b/gi, '+'));
}

/** Whether a value is a checksum: 40 hexadecimal digits, as Git and SHA-1 write them. */
export function isChecksum(value: string): boolean {
  return /^[0-9a-f]{40}$/i.test(value);
}
