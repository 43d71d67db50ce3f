import type { Caller } from '../signature/caller';
import { holdCondition } from './hold-condition';
import { type Context, matchArn, matchPattern } from './match-pattern';
import { type Admission, matchPrincipal } from './match-principal';
import type { Matcher, PolicyDocument, Statement } from './policy-document';

export type Question = { action: string; resourceArn: string; context: Context };
/** What one document says: an explicit deny, an allow, or nothing. For one with principals, `admission` is how it allows. */
export type Judgement = { says: 'deny' } | { says: 'allow'; admission: Admission } | { says: 'nothing' };

/** Judges one document. `caller` is given for documents that name principals (trust, resource and key policies) only. */
export function judgeDocument(document: PolicyDocument, question: Question, caller: Caller | null): Judgement {
  let best: Admission = 'no';
  for (const statement of document.statements) {
    if (!applies(statement, question, document.variables)) continue;
    const admission = caller ? matchPrincipal(statement.principals, caller) : 'named';
    if (admission === 'no') continue;
    if (statement.effect === 'Deny') return { says: 'deny' };
    if (best !== 'named') best = admission;
  }
  return best === 'no' ? { says: 'nothing' } : { says: 'allow', admission: best };
}

function applies(statement: Statement, question: Question, variables: boolean): boolean {
  const context = variables ? question.context : {};
  return (
    matches(statement.actions, (pattern) => matchPattern(pattern, question.action, {}, { ignoreCase: true })) &&
    (statement.resources === null || matches(statement.resources, (pattern) => matchResource(pattern, question.resourceArn, context))) &&
    statement.conditions.every((condition) => holdCondition(condition, question.context, variables))
  );
}

function matchResource(pattern: string, resourceArn: string, context: Context): boolean {
  return resourceArn === '*' ? pattern === '*' : matchArn(pattern, resourceArn, context);
}

function matches(matcher: Matcher, match: (pattern: string) => boolean): boolean {
  return matcher.patterns.some(match) !== matcher.not;
}
