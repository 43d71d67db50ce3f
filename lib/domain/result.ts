/** What a step that may be refused returns: the value, or a tagged fault. Bugs throw; refusals are returned. */
export type Result<Value, Fault> = { ok: true; value: Value } | { ok: false; fault: Fault };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function err<const Fault>(fault: Fault): { ok: false; fault: Fault } {
  return { ok: false, fault };
}
