import type { DemoPetition } from '../demo-types.ts';

export const unArbolParaLaPlazaDelReloj: DemoPetition = {
  key: 'un-arbol-para-la-plaza-del-reloj',
  locale: 'es',
  title: 'Un árbol de sombra para la plaza del Reloj',
  target: 'El Ayuntamiento de Villarrosal de la Vega',
  topics: ['neighbourhood', 'environment'],
  creator: 'ramiro',
  organisation: null,
  highRisk: false,
  body: `En agosto, a las cinco de la tarde, la plaza del Reloj está a 51 grados a la altura de un carrito de bebé. Lo medí con el termómetro del horno.

Antes había un olmo. Lo cortaron cuando hicieron el aparcamiento, y quedó el alcorque, tapado con una losa que todavía baila cuando la pisas.

Pido que levanten la losa y planten un árbol grande, de sombra: un almez, que aguanta. Yo vivo enfrente y me comprometo a regarlo.`,
  openDays: 2,
  signatures: 1,
  countries: ['ES'],
  reasons: ['Yo me sentaba debajo de aquel olmo.'],
  updates: [],
};
