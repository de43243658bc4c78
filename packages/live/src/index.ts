export type { Bus, Hint } from './bus.ts';
export type { Clock } from './clock.ts';
export { createEventTopics, type EventTopics, type EventTopicsOptions } from './event-topics.ts';
export { createMemoryBus } from './memory-bus.ts';
export { createStateTopics, type StateTopics, type StateTopicsOptions } from './state-topics.ts';
export { ManualClock } from './manual-clock.ts';
export { createRedisBus, type RedisBusOptions } from './redis-bus.ts';
