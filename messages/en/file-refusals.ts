import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import type { Explanation } from '@/messages/explanation';

const makeNew = 'In the IAM console, open the user, then Security credentials, and choose Create access key (third-party service).';
const dropCsv = 'Choose Download .csv file there and drop that file here, unopened.';
const deleteHere = 'Delete this file if it is not needed elsewhere; nothing of it has left your browser.';

/** Why a credentials file or paste is not taken, and the way out of each. `{place}` is the row, or nothing. */
export const fileRefusals: Record<FileRefusalReason, Explanation> = {
  'too-large': {
    saw: 'The file has more than 64 KiB.',
    means: 'A credentials file of AWS has less than 1 KiB; larger ones are not read.',
    do: ['Drop the .csv file that the IAM console offered when the access key was created.'],
  },
  empty: {
    saw: 'The file is empty.',
    means: 'The download was cut off, or an empty file was saved in its place.',
    do: ['Download the .csv file again if its page is still open.', makeNew, dropCsv],
  },
  spreadsheet: {
    saw: 'The file is an Excel or OpenDocument workbook.',
    means: 'Spreadsheet programs change keys when they save, and the workbook may hold more than the key.',
    do: ['Drop the original .csv file from AWS, unopened.', 'If it is gone, create a new access key and download its .csv file.'],
  },
  archive: {
    saw: 'The file is an archive (zip, gzip or 7z).',
    means: 'Archives are not unpacked here.',
    do: ['Unpack it on your computer and drop the .csv file that is in it.'],
  },
  binary: {
    saw: 'The file is a PDF or a picture.',
    means: 'A key cannot be read reliably out of one.',
    do: ['Drop the .csv file from AWS, or paste the key id and the secret access key as text.'],
  },
  nul: {
    saw: 'The file holds NUL characters.',
    means: 'It is not a text file, or it is damaged.',
    do: ['Drop the original .csv file from AWS.', 'If it looks the same, create a new access key and download its .csv file.'],
  },
  'text-damaged': {
    saw: 'The text is UTF-16, but its last character or one within is cut.',
    means: 'The file is incomplete.',
    do: ['Copy or download the file again and drop it.', 'If it stays damaged, create a new access key.'],
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
    do: ['Do not send this file to anybody.', 'Drop the .csv file of the IAM user’s access key.'],
  },
  'json-damaged': {
    saw: 'The text begins like JSON but does not end like it.',
    means: 'A part was not copied.',
    do: ['Copy everything that aws iam create-access-key printed, from the first to the last brace, and paste it again.'],
  },
  'not-recognised': {
    saw: 'There is no access key in the file or text in a form known here.',
    means: 'Known are: the .csv file of the IAM console, a profile of the AWS CLI, shell settings, and the JSON of create-access-key.',
    do: ['Drop the .csv file from AWS.', 'Or paste two lines: the access key id, then the secret access key.'],
  },
  'heading-only': {
    saw: 'The file has a heading and no row below it.',
    means: 'No access key was created together with this file, or its row was deleted.',
    do: [makeNew, dropCsv],
  },
  'duplicate-heading': {
    saw: 'A heading stands in the file twice.',
    means: 'Two files were merged, and which column holds the right key cannot be known.',
    do: ['Drop the original .csv file from AWS.'],
  },
  'unterminated-quote': {
    saw: 'A quotation mark opens a cell and none closes it.',
    means: 'The file was cut or edited.',
    do: ['Drop the original .csv file from AWS.', 'Or paste two lines: the access key id, then the secret access key.'],
  },
  'quote-damaged': {
    saw: 'There is text between a closing quotation mark and the next separator.',
    means: 'The file was edited or merged.',
    do: ['Drop the original .csv file from AWS.', 'Or paste two lines: the access key id, then the secret access key.'],
  },
  'row-uneven': {
    saw: 'Row {row} has more cells than there are headings.',
    means: 'A comma in a name or password was not put in quotation marks, so the columns cannot be told apart.',
    do: ['Drop the original .csv file from AWS.', 'Or paste two lines: the access key id, then the secret access key.'],
  },
  'key-id-column-missing': {
    saw: 'There is a secret access key column, and none for the access key id.',
    means: 'Both are needed: the id names the key, the secret proves it.',
    do: ['Drop the original .csv file from AWS.', 'If the column was removed, create a new access key.'],
  },
  'secret-column-missing': {
    saw: 'There is an access key id, and no secret access key.',
    means: 'AWS shows a secret once, when the key is created; lists of keys do not hold it.',
    do: [makeNew, dropCsv],
  },
  'root-key': {
    saw: 'This is the key file of the account’s root user.',
    means: 'A root key may do everything in the account and cannot be limited. Microshare does not take it.',
    do: [
      'Delete this access key: sign in as the root user, then Security credentials, Access keys.',
      'Create an IAM user with the policy that the guide shows, and an access key for that user.',
      'Or choose the role: then no key is needed at all.',
    ],
  },
  'temporary-key': {
    saw: 'This is a temporary key (its id begins with ASIA, or a session token stands beside it).',
    means: 'It ends within hours, and the connection would end with it.',
    do: [
      'Create an access key for an IAM user; its id begins with AKIA.',
      'Or choose the role: Microshare then makes its own temporary keys.',
    ],
  },
  smtp: {
    saw: 'These are SMTP credentials of Amazon SES.',
    means: 'They send e-mail; they cannot write to a stream.',
    do: [makeNew, dropCsv, deleteHere],
  },
  'credential-report': {
    saw: 'This is IAM’s credential report.',
    means: 'It lists the users and when their keys were used; it holds no key.',
    do: [makeNew, dropCsv],
  },
  'console-password': {
    saw: 'The file holds a console password and no access key.',
    means: 'A password signs a person in to the AWS console. Microshare must not have it, and it cannot write to a stream.',
    do: ['Do not send this file to anybody.', makeNew, dropCsv],
  },
  'password-only': {
    saw: 'The file holds a user name with a password and no access key.',
    means: 'These are credentials of one other service, for instance Git over HTTPS; they cannot write to a stream.',
    do: ['Do not send this file to anybody.', makeNew, dropCsv],
  },
  'spreadsheet-damaged': {
    saw: 'A spreadsheet program replaced a cell{place} by an error such as #NAME?.',
    means: 'A secret that begins with + or = is taken for a formula when the file is opened and saved. The secret is gone from this file.',
    do: ['Drop the .csv file as AWS made it, if you still have it unopened.', 'Else create a new access key, and delete the old one.'],
  },
  'columns-swapped': {
    saw: 'The access key id and the secret stand in each other’s column{place}.',
    means: 'The file was put together by hand.',
    do: ['Drop the original .csv file from AWS.', 'Or paste two lines: the access key id, then the secret access key.'],
  },
  'key-id-missing': {
    saw: 'The access key id is missing{place}.',
    means: 'The key has no name, so it cannot be used.',
    do: ['Drop the original .csv file from AWS.', 'If the id is missing there too, create a new access key.'],
  },
  'key-id-cut': {
    saw: 'The access key id is too short{place}.',
    means: 'An access key id has 20 characters; the rest was not copied.',
    do: ['Copy the whole id, or drop the original .csv file from AWS.'],
  },
  'key-id-damaged': {
    saw: 'The access key id is not one{place}.',
    means: 'An access key id has 20 capital letters and digits and begins with AKIA.',
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
    saw: 'One access key id stands in the file with two different secrets{place}.',
    means: 'A key has one secret, so one of the two is wrong, and which cannot be known.',
    do: ['Drop the original .csv file from AWS, with one row for each key.'],
  },
  'secret-missing': {
    saw: 'The secret access key is missing{place}.',
    means: 'AWS shows a secret once, when the key is created; it cannot be looked up later.',
    do: [makeNew, dropCsv],
  },
  'secret-masked': {
    saw: 'The secret access key is hidden{place}: only asterisks or dots were copied.',
    means: 'The console hides it until you choose Show.',
    do: ['Choose Show, or Download .csv file, on the page that created the key.', 'If that page is closed, create a new access key.'],
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
