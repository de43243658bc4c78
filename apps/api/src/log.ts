import { pino } from 'pino';

/** The process's log. An allow-list: a line holds only the fields its writer names, never variables, bodies or addresses. */
export const log = pino({ level: process.env['LOG_LEVEL'] || 'info', base: null });
