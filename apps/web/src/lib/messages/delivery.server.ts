import type { HubLocale } from '@groundswell/domain';
import type { DeliveryWords } from './delivery.ts';
import { delivery as ar } from './delivery/ar.ts';
import { delivery as en } from './delivery/en.ts';
import { delivery as es } from './delivery/es.ts';
import { delivery as fr } from './delivery/fr.ts';
import { delivery as ug } from './delivery/ug.ts';

/** The words about deliveries in each of the hub's languages. */
export const DELIVERY_WORDS: Readonly<Record<HubLocale, DeliveryWords>> = { ar, en, es, fr, ug };
