import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** A worker of its own, so that typing stays smooth. Told a challenge, it answers with the proof; empty when there is none. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const challenge = JSON.parse(data) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  postMessage(solution ? btoa(JSON.stringify({ challenge, solution })) : '');
});
