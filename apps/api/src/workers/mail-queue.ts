import type { JobQueue } from '@groundswell/store';

/** Mail on its way: tried again after half a minute, then ever more rarely, and given up after four days. */
export const MAIL_QUEUE: JobQueue = {
  name: 'mail',
  retryLimit: 30,
  retryDelay: 30,
  retryDelayMax: 21_600,
  expireInSeconds: 300,
  retentionSeconds: 345_600,
};
