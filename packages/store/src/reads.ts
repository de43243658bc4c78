/**
 * The store's door for resolvers: reads that need SQL of their own. Each takes a `Reader`, none a database, so that
 * whoever comes in by this door has nothing to write with.
 */
export { findCountriesAt } from './delivery-store.ts';
export { findWhetherSigned } from './drafting-store.ts';
export { findSimilarPetitions } from './similar-petition-store.ts';
export { findCountries, findPeriods } from './statistics-store.ts';
