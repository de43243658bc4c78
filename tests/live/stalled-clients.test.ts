import { expect, test } from 'vitest';
import { DEFAULT_SOCKET_LIMITS } from '../../apps/api/src/realtime/socket/socket-limits.ts';
import { openScene, type Round } from './stalled/scene.ts';
import { startServer } from './stalled/start-server.ts';

const CLIENTS = 500;
const MIB = 2 ** 20;
/** Gigabytes cross this machine, on the two cores the clients share with the server. */
const PATIENT = 120_000;

/**
 * Bytes that may wait for the half that does not read, and what is garbage and not collected yet. What they
 * do not read comes to gigabytes.
 */
const BOUND = (CLIENTS / 2) * DEFAULT_SOCKET_LIMITS.waitingBytes + 256 * MIB;

/** How late 99 of 100 values were at most, in ms. */
function p99(rounds: readonly Round[]): number {
  const late = rounds.flatMap((round) => round.late).toSorted((a, b) => a - b);
  return late[Math.floor(late.length * 0.99)] ?? Number.NaN;
}

test(
  'half of 500 clients stop reading: the server lives, its memory is bounded, all end on the true value',
  async () => {
    await using server = await startServer(new URL('./stalled/serve-endpoint.ts', import.meta.url));
    const scene = await openScene(server, CLIENTS);
    await scene.arrived([...scene.readers, ...scene.stallers]);
    // Warm, so that the first round that counts is no different from the later ones.
    await scene.round();
    const { rss: before } = await server.weigh();

    const calm = [await scene.round()];
    const readAgain = scene.stall();
    const filling = await scene.roundsUntilFull();
    const stalled = [await scene.round(), await scene.round()];
    await readAgain();
    calm.push(await scene.round());

    const heaviest = Math.max(...[...filling, ...stalled].map((round) => round.heaviest));
    const [beside, alone] = [p99(stalled), p99(calm)];
    console.log(
      `half of ${CLIENTS} stalled: ${Math.round(heaviest / MIB)} MiB resident at most, ${Math.round(before / MIB)} before; ` +
        `the others' p99 ${beside.toFixed(1)} ms, ${alone.toFixed(1)} in calm: ${(beside / alone).toFixed(2)} of it`,
    );
    expect(heaviest - before).toBeLessThan(BOUND);
    expect(server.death()).toBeNull();
    expect([...scene.readers, ...scene.stallers].filter((client) => !client.isOpen)).toEqual([]);
    scene.leave();
  },
  PATIENT,
);

test(
  'the stock pub/sub fails the same: unread events end its process',
  async () => {
    await using server = await startServer(new URL('./stalled/serve-stock.ts', import.meta.url));
    // A fifth of the clients is enough, and as many as it can serve while the test waits.
    const scene = await openScene(server, CLIENTS / 5);

    scene.stall();
    while (server.death() === null) await scene.round();

    expect(server.death()).toContain('pending calls to push');
    scene.leave();
  },
  PATIENT,
);
