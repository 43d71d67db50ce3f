/** AWS said no. `spelling` is the name of the message field in a JSON answer. */
export type Refusal = { refused: true; status: number; code: string; message: string | null; spelling: 'message' | 'Message' };

/** A refusal by code and message; HTTP 400 unless told. */
export function refuse(code: string, message: string | null, status = 400): Refusal {
  return { refused: true, status, code, message, spelling: 'message' };
}

/** A refusal whose JSON answer writes Message with a capital M, as Kinesis does when access is denied. */
export function refuseCapital(code: string, message: string, status = 400): Refusal {
  return { refused: true, status, code, message, spelling: 'Message' };
}

/** Whether a verb refused. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}
