import type { DemoPetition } from '../demo-types.ts';

export const queVuelvaElBibliobusALaSierra: DemoPetition = {
  key: 'que-vuelva-el-bibliobus-a-la-sierra',
  locale: 'es',
  title: 'Que vuelva el bibliobús a los pueblos de la sierra',
  target: 'La Diputación Provincial de Alcoraz',
  topics: ['libraries-culture', 'education'],
  creator: 'evaristo',
  organisation: null,
  highRisk: false,
  body: `Durante catorce años conduje el bibliobús de la sierra: diecisiete pueblos, cuatro mil libros y una cafetera. En enero lo aparcaron en una nave «hasta nueva orden». Las pilas del reloj de dentro ya se habrán parado.

En Valdelobos éramos lo único que llegaba además del panadero. Paraba en la fuente y tocaba dos veces el claxon. Primero bajaban los cinco niños. Luego, haciéndose los distraídos, los viejos.

Había una señora, Casilda, que aprendió a leer a los setenta y ocho años en el tercer escalón del bibliobús, porque más arriba le daba vergüenza. El último libro que se llevó era de poesía. Lo tiene todavía, me escribió una carta para decírmelo: once líneas, sin una falta, pidiendo perdón por el retraso.

No se puede devolver un libro a una nave cerrada.

Pedimos a la Diputación que el bibliobús vuelva a salir antes de otoño, dos veces al mes en cada pueblo, con conductor y bibliotecaria, y con conexión para hacer los trámites que ya no se pueden hacer en papel. El motor está bien. Lo arranco yo los domingos, por si acaso.`,
  openDays: 29,
  signatures: 49,
  countries: ['ES', 'AR', 'FR'],
  reasons: [
    'Yo era una de los cinco niños. Hoy soy maestra.',
    'Dos bocinazos y se acababa el silencio del martes.',
    'Por Casilda, y para que pueda devolver el libro.',
    'La España vacía también lee.',
  ],
  updates: [
    {
      day: 13,
      title: 'Casilda ha firmado',
      body: 'Con bolígrafo azul, en la hoja de papel que llevé a Valdelobos, y después otra vez en el móvil de su nieto, «para que cuente». Le hemos explicado que una de las dos hay que quitarla. Ha elegido dejar la de papel.',
    },
  ],
};
