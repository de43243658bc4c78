import { refuseInput, TOKEN_MAX, type ValidationError } from '@groundswell/domain';

/** Why `token` cannot be one of ours, or `null`. What it stands for is looked up, never guessed. */
export function refuseToken(token: string): ValidationError | null {
  if (token.length <= TOKEN_MAX) return null;
  return refuseInput([
    { path: ['token'], message: `Keep the token to ${TOKEN_MAX} characters; it has ${token.length}.` },
  ]);
}
