import type { AdminCallName, AdminCalls } from './admin-calls';
import { addAccount } from './admin-verbs/add-account';
import { addFault } from './admin-verbs/add-fault';
import { addKey } from './admin-verbs/add-key';
import { addPortal } from './admin-verbs/add-portal';
import { addRole } from './admin-verbs/add-role';
import { addRootKey } from './admin-verbs/add-root-key';
import { addSession } from './admin-verbs/add-session';
import { addStream } from './admin-verbs/add-stream';
import { addUser } from './admin-verbs/add-user';
import { AdminFault, type AdminGround } from './admin-verbs/admin-ground';
import { clearFaults } from './admin-verbs/clear-faults';
import { putPolicy } from './admin-verbs/put-policy';
import { putTrustPolicy } from './admin-verbs/put-trust-policy';
import { readCalls } from './admin-verbs/read-calls';
import { readRecords } from './admin-verbs/read-records';
import { removeKey } from './admin-verbs/remove-key';
import { removeRole } from './admin-verbs/remove-role';
import { removeStream } from './admin-verbs/remove-stream';
import { reset } from './admin-verbs/reset';
import { setAccount } from './admin-verbs/set-account';
import { setBoundary } from './admin-verbs/set-boundary';
import { setKey } from './admin-verbs/set-key';
import { setPolicies } from './admin-verbs/set-policies';
import { setStream } from './admin-verbs/set-stream';
import { setSwitches } from './admin-verbs/set-switches';
import type { Answer } from './protocol/answer';

/** Answers an admin's call, named by the path after `/_local/`. */
export function answerAdmin(ground: AdminGround, name: string, body: string): Answer {
  if (!isAdminCallName(name)) return jsonAnswer(404, { error: `no such call as ${name}` });
  try {
    return jsonAnswer(200, obey(ground, name, body));
  } catch (error) {
    if (error instanceof AdminFault || error instanceof SyntaxError) return jsonAnswer(400, { error: error.message });
    throw error;
  }
}

type AdminVerbs = { [Name in AdminCallName]: (ground: AdminGround, asks: AdminCalls[Name]['asks']) => AdminCalls[Name]['answers'] };

const VERBS: AdminVerbs = {
  'add-account': addAccount,
  'set-account': setAccount,
  'add-portal': addPortal,
  'add-user': addUser,
  'add-key': addKey,
  'add-root-key': addRootKey,
  'add-session': addSession,
  'set-key': setKey,
  'remove-key': removeKey,
  'add-role': addRole,
  'remove-role': removeRole,
  'put-trust-policy': putTrustPolicy,
  'put-policy': putPolicy,
  'set-policies': setPolicies,
  'set-boundary': setBoundary,
  'add-stream': addStream,
  'set-stream': setStream,
  'remove-stream': removeStream,
  records: readRecords,
  fault: addFault,
  'clear-faults': clearFaults,
  'set-switches': setSwitches,
  calls: readCalls,
  reset,
};

function obey<Name extends AdminCallName>(ground: AdminGround, name: Name, body: string): AdminCalls[Name]['answers'] {
  return VERBS[name](ground, asksOf<Name>(body));
}

/** Only loopback callers get here, and theirs is the typed admin; the verbs check what a slip could break. */
function asksOf<Name extends AdminCallName>(body: string): AdminCalls[Name]['asks'] {
  return JSON.parse(body || '{}') as AdminCalls[Name]['asks'];
}

function isAdminCallName(name: string): name is AdminCallName {
  return Object.hasOwn(VERBS, name);
}

function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}
