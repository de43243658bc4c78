import { DomainError } from '../domain-error.ts';

/** One thing wrong with one input field. `path` starts at the command's input: `['name']`. */
export interface ValidationIssue {
  readonly path: readonly string[];
  readonly message: string;
}

/** Input that breaks a limit. Names every field at once, so that a form is corrected in one go. */
export class ValidationError extends DomainError {
  readonly code = 'VALIDATION';
  readonly issues: readonly ValidationIssue[];

  /** @param issues at least one */
  constructor(issues: readonly [ValidationIssue, ...ValidationIssue[]]) {
    super(issues.length === 1 ? issues[0].message : `${issues.length} fields need another look.`);
    this.issues = issues;
  }

  override get path(): readonly string[] {
    return this.issues[0]?.path ?? [];
  }
}

/** The refusal for `issues` (empty places skipped), or `null` when there is none. */
export function refuseInput(issues: readonly (ValidationIssue | null)[]): ValidationError | null {
  const [first, ...rest] = issues.filter((issue) => issue !== null);
  return first ? new ValidationError([first, ...rest]) : null;
}
