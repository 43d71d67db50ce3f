/** One thing that doctor looked at. `todo` says what to do where it is not well, or will not stay so. */
export type Finding = { what: string; well: boolean; says: string; todo: string | null };

/** What is wrong and what to do about it; thrown by a look. */
export class DoctorFault extends Error {
  readonly todo: string;

  constructor(says: string, todo: string) {
    super(says);
    this.todo = todo;
  }
}

export function well(what: string, says: string, todo: string | null = null): Finding {
  return { what, well: true, says, todo };
}

export function wrong(what: string, says: string, todo: string): Finding {
  return { what, well: false, says, todo };
}
