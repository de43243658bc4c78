import { DirectoryInUseError } from '@groundswell/store';
import { ConfigError } from './config.ts';

/** What to tell the operator whose hub did not start: one sentence where we know what is wrong. */
export function startUpFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DirectoryInUseError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === 'EADDRINUSE')
    return `PORT ${port} is taken by another program. Example: PORT=${(port ?? 3000) + 1}`;
  if (code === 'EACCES') return `PORT ${port} may not be opened by this user. Example: PORT=3000`;
  return error.stack ?? error.message;
}
