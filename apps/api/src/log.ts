import { pino } from 'pino';

/** The process's log. An allow-list: a line holds only the fields its writer names, never variables, bodies or addresses. */
export const log = pino({ level: process.env['LOG_LEVEL'] || 'info', base: null });

/**
 * Log that `fault` happened while `what`. Its message stays out, since a database quotes the
 * row it refused; the class, the code and the places in the program remain.
 */
export function logFault(fault: unknown, what: string): void {
  const { name, code, stack } = (
    fault instanceof Error ? fault : new Error(typeof fault)
  ) as NodeJS.ErrnoException;
  const places = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  log.error({ name, code, at: places?.slice(0, 8).map((line) => line.trim()) }, what);
}
