import { withoutSignature } from '@/lib/domain/aws/without-signature';

/** `aws`: in the form of STS or Kinesis. `cut`: begins in that form and ends too early. `empty`: no body. `other`: somebody else's page. */
export type AnswerForm = 'aws' | 'cut' | 'empty' | 'other';

/** What is known of an answer that is not AWS's: enough to find who sent it, and nothing that could be a secret. */
export type SeenAnswer = { httpStatus?: string; firstLine?: string; server?: string; location?: string };

/** In whose form a body is: AWS answers a JSON object or XML whose root is one of its own, and never a page. */
export function answerForm(body: string): AnswerForm {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text === '') return 'empty';
  if (text.startsWith('{')) return isJson(text) ? 'aws' : text.endsWith('}') ? 'other' : 'cut';
  const root = awsRootOf(text);
  if (root === null) return 'other';
  return text.endsWith(`</${root}>`) || isEmptyElement(text) ? 'aws' : 'cut';
}

/** Status, first line, program and redirection of an answer, cleaned and shortened. */
export function seenAnswer(answer: {
  httpStatus: number | null;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: string | undefined;
}): SeenAnswer {
  const { httpStatus, headers = {}, body = '' } = answer;
  // A yes in AWS's form, whole or cut, may hold credentials or the names of streams; nothing of it is shown.
  const firstLine = httpStatus === 200 && answerForm(body) !== 'other' ? '' : firstLineOf(body);
  const server = cleaned(headers['server'] ?? headers['via'] ?? '', 60);
  const location = hostIn(headers['location'] ?? '');
  return {
    ...(httpStatus === null ? {} : { httpStatus: String(httpStatus) }),
    ...(firstLine === '' ? {} : { firstLine }),
    ...(server === '' ? {} : { server }),
    ...(location === '' ? {} : { location }),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// STS: ErrorResponse, AssumeRoleResponse. Kinesis names the root element after the code. Pages begin with comments, a doctype or HTML.
function awsRootOf(text: string): string | null {
  const start = text.slice(0, scannedCharactersMax).replace(/^<\?xml[^>]*\?>\s*/, '');
  return /^<([A-Z]\w*(?:Response|Exception|Error|Failure|Token))[\s/>]/.exec(start)?.[1] ?? null;
}

// Kinesis says some refusals in one empty element: <UnknownOperationException/>.
function isEmptyElement(text: string): boolean {
  return /^(?:<\?xml[^>]*\?>\s*)?<\w+\s*\/>$/.test(text);
}

const scannedCharactersMax = 8_192;

function firstLineOf(body: string): string {
  const text = body
    .slice(0, scannedCharactersMax)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '\n')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '\n')
    .replace(/<[^>]*(?:>|$)/g, '\n');
  const lines = text.split(/[\r\n]+/).map((line) => cleaned(line, 120));
  return lines.find((line) => line !== '') ?? '';
}

/** One line without control and direction marks, and without anything as long as a signature, a secret or a token. */
function cleaned(text: string, charactersMax: number): string {
  const line = withoutSignature(text)
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[A-Za-z0-9+/=_%-]{32,}/g, '…')
    .trim();
  return line.length > charactersMax ? `${line.slice(0, charactersMax - 1)}…` : line;
}

function hostIn(location: string): string {
  return URL.canParse(location) ? cleaned(new URL(location).host, 100) : '';
}
