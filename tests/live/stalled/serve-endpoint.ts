import { openWorld } from '../../socket/world.ts';
import { takeOrders } from './orders.ts';

/** The hub's socket endpoint over its live engine, with the limits it has in a hub. */
const { url, feed, serverSockets } = await openWorld();
takeOrders({ url }, serverSockets, (total) => feed.count('river', total));
