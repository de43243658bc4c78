import { createMemoryBus, type Bus, type Hint } from '@groundswell/live';

/** A bus that loses every fourth hint, doubles every fourth and delivers every fourth late. */
export function createLossyBus(roll: (n: number) => number): Bus {
  const bus = createMemoryBus();
  const late: Hint[] = [];
  return {
    ...bus,
    publish(hint) {
      switch (roll(4)) {
        case 0:
          break;
        case 1:
          bus.publish(hint);
          bus.publish(hint);
          break;
        case 2:
          late.push(hint);
          break;
        default:
          bus.publish(hint);
          for (const old of late.splice(0).toReversed()) bus.publish(old);
      }
    },
  };
}
