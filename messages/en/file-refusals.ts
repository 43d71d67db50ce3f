import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import type { Explanation } from '@/messages/explanation';

const original = 'Drop the original .csv file from AWS.';
const twoLines = 'Or paste two lines: the access key ID, then the secret access key.';
const pasteBoth = 'Paste two lines: the access key ID, then the secret access key.';
const haveCsv = 'Drop the .csv file of an access key of an IAM user, if you have one.';
const makeNew =
  'If there is none: in the IAM console, open the user, then Security credentials, choose Create access key (third-party service), then Download .csv file, and drop that file here, unopened.';
const orRole = 'Choose the role instead: then no key is needed at all.';

/** Why a credentials file or paste is not taken, and the way out of each. `{place}` is the row, or nothing. */
export const fileRefusals: Record<FileRefusalReason, Explanation> = {
  'too-large': {
    saw: 'The file has more than 64 KiB.',
    means: 'A credentials file of AWS has less than 1 KiB; larger ones are not read.',
    do: [pasteBoth, 'Or drop the .csv file that the IAM console offered when the access key was created.'],
  },
  empty: {
    saw: 'The file is empty.',
    means: 'The download was cut off, or an empty file was saved in its place.',
    do: ['Download or save the file again and drop it.', 'Or paste its text.'],
  },
  spreadsheet: {
    saw: 'The file is an Excel or OpenDocument workbook.',
    means: 'Spreadsheet programs change keys when they save, and the workbook may hold more than the key.',
    do: [
      'Drop the original .csv file from AWS, unopened, if you still have it.',
      'Else open the workbook and copy the two cells, access key ID and secret access key, into the field here.',
    ],
  },
  archive: {
    saw: 'The file is an archive (zip, gzip, 7z or another).',
    means: 'Archives are not unpacked here.',
    do: ['Unpack it on your computer and drop the file with the key that is in it.'],
  },
  'rich-text': {
    saw: 'The file is a document of a word processor (RTF, Word or OpenDocument).',
    means: 'Its text stands among formatting and is not read here.',
    do: [
      'Open the document, copy the access key ID and the secret access key, and paste them here.',
      'Or drop the original .csv file from AWS.',
    ],
  },
  binary: {
    saw: 'The file is a PDF or a picture.',
    means: 'A key cannot be read reliably out of one.',
    do: ['Drop the .csv file from AWS, or paste the key ID and the secret access key as text.'],
  },
  nul: {
    saw: 'The file holds NUL characters.',
    means: 'It is not a text file, or a program has damaged it.',
    do: [pasteBoth, 'Or drop the original .csv file from AWS.'],
  },
  'text-damaged': {
    saw: 'The text is UTF-16, but its last character or one within is cut.',
    means: 'The file is incomplete.',
    do: ['Copy or download the file again and drop it.', 'Or paste two lines: the access key ID, then the secret access key.'],
  },
  'web-page': {
    saw: 'The file is a saved web page.',
    means: 'A page of the AWS console does not hold the key in a form that can be read.',
    do: ['Choose Download .csv file on that page and drop that file.'],
  },
  'already-sealed': {
    saw: 'The text is an OpenPGP message.',
    means: 'It is encrypted already, so it can be neither read nor tested here.',
    do: [
      'Drop the unencrypted .csv file: it is read in your browser, tested, and sealed there.',
      'Or use “Seal it yourself” to submit a message that you sealed.',
    ],
  },
  'private-key': {
    saw: 'The file holds a private key, for instance of an EC2 key pair.',
    means: 'It opens servers or mail; it is no access key, and Microshare must never receive it.',
    do: ['Do not send this file to anybody.', 'Drop the .csv file of the IAM user’s access key, or paste its id and secret alone.'],
  },
  'json-damaged': {
    saw: 'The text begins like JSON but does not end like it.',
    means: 'A part was not copied.',
    do: ['Copy everything that the program printed, from the first to the last brace, and paste it again.', twoLines],
  },
  'not-recognised': {
    saw: 'There is no access key in the file or text.',
    means:
      'An access key is a pair: an id of 20 capital letters and digits that begins with AKIA, and a secret of 40 characters. It is found in files of the IAM console, of programs and of password managers, and in any text that holds one pair.',
    do: [haveCsv, twoLines],
  },
  'heading-only': {
    saw: 'The file has a heading and no row below it.',
    means: 'No access key was created together with this file, or its row was deleted.',
    do: [haveCsv, makeNew],
  },
  'cells-empty': {
    saw: 'The cells for the access key are empty.',
    means: 'This file came with a user for whom no access key was made.',
    do: [haveCsv, makeNew],
  },
  'duplicate-heading': {
    saw: 'A heading stands in the file twice.',
    means: 'Two files were merged, and which column holds the right key cannot be known.',
    do: [original, twoLines],
  },
  'unterminated-quote': {
    saw: 'A quotation mark opens a cell and none closes it.',
    means: 'The file was cut or edited.',
    do: [original, twoLines],
  },
  'quote-damaged': {
    saw: 'There is text between a closing quotation mark and the next separator.',
    means: 'The file was edited or merged.',
    do: [original, twoLines],
  },
  'row-uneven': {
    saw: 'Row {row} has more cells than there are headings.',
    means: 'A comma in a name or password was not put in quotation marks, so the columns cannot be told apart.',
    do: [original, twoLines],
  },
  'row-short': {
    saw: 'Row {row} has fewer cells than there are headings, and the access key ID does not stand under its own.',
    means: 'A heading was put in by hand, or a cell was taken out, so that the values have moved.',
    do: [pasteBoth, 'Or put the missing cell back in, and drop the file again.'],
  },
  'key-id-column-missing': {
    saw: 'There is a secret access key, and no access key ID.',
    means: 'Both are needed: the id names the key, the secret proves it. The id is no secret and can be looked up.',
    do: ['In the IAM console, open the user, then Security credentials, and copy the id under Access keys.', pasteBoth],
  },
  'secret-column-missing': {
    saw: 'There is an access key ID, and no secret access key.',
    means: 'AWS shows a secret once, when the key is created; lists of keys do not hold it.',
    do: ['Drop the .csv file that was downloaded when this key was created, or paste its secret from where you keep it.', makeNew],
  },
  'root-key': {
    saw: 'This is the key file of the account’s root user.',
    means: 'A root key may do everything in the account and cannot be limited. Microshare does not take it.',
    do: [
      orRole,
      'Or drop the .csv file of an access key of an IAM user with the policy that the guide shows.',
      'AWS advises to have no key of the root user: sign in as it, then Security credentials, Access keys, and delete this one once nothing uses it.',
    ],
  },
  'temporary-key': {
    saw: 'This is a temporary key (its id begins with ASIA, or a session token stands beside it).',
    means: 'It ends within hours, and the connection would end with it.',
    do: [
      'Choose the role instead: Microshare then makes its own temporary keys.',
      'Or give the access key of an IAM user; its id begins with AKIA, and no token belongs to it.',
    ],
  },
  'example-key': {
    saw: 'This is the example key of AWS’s documentation: it has EXAMPLE in it.',
    means: 'AWS prints it in its guides; it belongs to nobody and never works.',
    do: ['Put your own access key in its place, or drop the .csv file of it.'],
  },
  'login-cache': {
    saw: 'This is a file in which the AWS CLI keeps a sign-in (aws login or aws sso login).',
    means: 'It holds tokens of a person’s session, which end within hours; Microshare must not have them.',
    do: [
      'Do not send this file to anybody.',
      'Choose the role instead: then no key is needed at all.',
      'Or give the access key of an IAM user; its id begins with AKIA.',
    ],
  },
  smtp: {
    saw: 'These are SMTP credentials of Amazon SES.',
    means: 'They send e-mail; they cannot write to a stream.',
    do: [haveCsv, makeNew],
  },
  'credential-report': {
    saw: 'This is IAM’s credential report.',
    means: 'It lists the users and when their keys were used; it holds no key.',
    do: [haveCsv, makeNew],
  },
  'console-password': {
    saw: 'The file holds a console password and no access key.',
    means: 'A password signs a person in to the AWS console. Microshare must not have it, and it cannot write to a stream.',
    do: ['Do not send this file to anybody.', haveCsv, makeNew],
  },
  'password-only': {
    saw: 'The file holds a user name with a password and no access key.',
    means: 'These are credentials of another service, for instance Git over HTTPS; they cannot write to a stream.',
    do: ['Do not send this file to anybody.', haveCsv, makeNew],
  },
  'spreadsheet-damaged': {
    saw: 'A spreadsheet program replaced a cell{place} by an error such as #NAME?.',
    means: 'A secret that begins with + or = is taken for a formula when the file is opened and saved. The secret is gone from this file.',
    do: ['Drop the .csv file as AWS made it, if you still have it unopened.', 'Else create a new access key, and delete the old one.'],
  },
  'columns-swapped': {
    saw: 'The access key ID and the secret stand in each other’s column{place}.',
    means: 'The file was put together by hand.',
    do: [original, twoLines],
  },
  'key-id-missing': {
    saw: 'The access key ID is missing{place}.',
    means: 'The id names the key. It is no secret and can be looked up.',
    do: ['In the IAM console, open the user, then Security credentials, and copy the id under Access keys.', pasteBoth],
  },
  'key-id-cut': {
    saw: 'The access key ID is too short{place}.',
    means: 'An access key ID has 20 characters; the rest was not copied.',
    do: ['Copy the whole id, or drop the original .csv file from AWS.'],
  },
  'key-id-damaged': {
    saw: 'The access key ID is not one{place}.',
    means: 'An access key ID has 20 capital letters and digits and begins with AKIA.',
    do: ['Copy the id again, or drop the original .csv file from AWS.'],
  },
  'key-id-is-other': {
    saw: 'The id belongs to something else than an access key{place}: ids of access keys begin with AKIA.',
    means: 'IAM gives users, roles and groups ids that look alike (AIDA, AROA, AGPA).',
    do: [
      'Open the user in the IAM console, then Security credentials, and take the id under Access keys.',
      'Or drop the .csv file of the key.',
    ],
  },
  'key-id-twice': {
    saw: 'One access key ID stands with two different secrets{place}.',
    means: 'A key has one secret, so one of the two is wrong or something else, and which cannot be known.',
    do: [
      'Paste two lines: the access key ID, then its secret alone.',
      'Or drop the original .csv file from AWS, with one row for each key.',
    ],
  },
  'pairs-unclear': {
    saw: 'There are several access key IDs and secrets, and they do not stand in pairs.',
    means: 'Which secret belongs to which id cannot be known from this text.',
    do: ['Paste two lines: one access key ID, then its secret.'],
  },
  placeholder: {
    saw: 'Where the key should stand there is a placeholder{place}: an expression, a variable or a note such as YOUR_KEY.',
    means: 'Another program puts the value in when it runs; this text does not hold it.',
    do: ['Take the value from where it is kept (the settings of your CI, the environment, the password manager).', pasteBoth],
  },
  'placeholder-terraform': {
    saw: 'Terraform has hidden the value{place}: it shows sensitive outputs only where it is asked for them.',
    means: 'The secret exists in Terraform’s state; this text does not hold it.',
    do: [
      'Run terraform output -json in the same folder and paste what it prints.',
      'Or run terraform output -raw with the name of the output, and paste its value below the access key ID.',
    ],
  },
  'secret-alone': {
    saw: 'There is a text of 40 characters that may be a secret access key, and no access key ID beside it.',
    means: 'Alone nothing tells it from a checksum or the token of another service, so it is not taken.',
    do: ['In the IAM console, open the user, then Security credentials, and copy the id under Access keys.', pasteBoth],
  },
  'secret-missing': {
    saw: 'The secret access key is missing{place}.',
    means: 'AWS shows a secret once, when the key is created; it cannot be looked up later.',
    do: ['Paste the secret from where it was kept when the key was created, below the access key ID.', makeNew],
  },
  'secret-encrypted': {
    saw: 'The secret is encrypted{place}, for instance by SOPS, Ansible Vault, KMS, or OpenPGP as Terraform does.',
    means: 'Only you can decrypt it; an encrypted secret can be neither tested nor sealed here.',
    do: [
      'Decrypt it on your own machine with the program that encrypted it (sops --decrypt, ansible-vault view; for Terraform’s encrypted_secret: base64 --decode, then gpg --decrypt).',
      pasteBoth,
    ],
  },
  'secret-encoded': {
    saw: 'The secret is written for a web address{place}: %2F stands for a slash and %2B for a plus sign.',
    means: 'As it stands it is another text than the secret, and AWS would refuse it.',
    do: ['Put / for each %2F and + for each %2B, and paste it again.'],
  },
  'secret-is-checksum': {
    saw: 'Where the secret should stand there are 40 hexadecimal digits{place}.',
    means: 'That is the form of a checksum or of a Git commit, not of a secret access key.',
    do: ['Copy the secret again: 40 letters of both cases, digits, slashes and plus signs.', 'Or drop the original .csv file from AWS.'],
  },
  'secret-masked': {
    saw: 'The secret access key is hidden{place}: only asterisks or dots were copied.',
    means: 'The program that showed it hides it: the console until you choose Show, and aws configure list always.',
    do: [
      'Take it from where it is whole: Show or Download .csv file on the page that created the key, or the file ~/.aws/credentials.',
      'Paste it below the access key ID.',
    ],
  },
  'secret-cut': {
    saw: 'The secret access key is too short{place}.',
    means: 'A secret has 40 characters; the rest was not copied.',
    do: ['Copy the whole secret, or drop the original .csv file from AWS.', 'If it is nowhere whole, create a new access key.'],
  },
  'secret-damaged': {
    saw: 'The secret access key holds characters that none has, or too many{place}.',
    means: 'A secret has exactly 40 letters, digits, slashes and plus signs. An editor or a chat program may have changed it.',
    do: ['Copy the secret again, or drop the original .csv file from AWS.', 'If it is nowhere whole, create a new access key.'],
  },
};
