import type { DemoPetition } from '../demo-types.ts';

export const unDiaLibreParaLasInternas: DemoPetition = {
  key: 'un-dia-libre-para-las-internas',
  locale: 'es',
  title: 'Un día y medio libre, de verdad, para las trabajadoras internas',
  target: 'El Ministerio de Trabajo',
  topics: ['work', 'human-rights'],
  creator: 'nuria',
  organisation: null,
  highRisk: false,
  body: `Los domingos por la tarde, en el banco de detrás de la estación, se juntan entre diez y veinte mujeres. Traen arroz, empanadas, fotos. A las ocho vuelven a la casa donde trabajan, que es también la casa donde duermen, y en la que nunca se sabe a qué hora se termina de trabajar.

Yo soy inspectora jubilada. Empecé a sentarme con ellas con mi libreta, por costumbre. De treinta y ocho mujeres que quisieron contestarme, treinta y una no tienen el descanso semanal que marca la ley. Nueve duermen en la misma habitación que la persona a la que cuidan. Doce no han visto a sus hijos en más de tres años.

La ley existe. Lo que falta es que alguien llame a la puerta.

Pedimos al Ministerio:

1. un registro de horas sencillo, en el móvil, en seis idiomas, que valga como prueba;
2. inspecciones con cita y mediación en los hogares, como ya se hacen en dos provincias;
3. que pedir el día libre no pueda costar la habitación: dos noches de alojamiento de urgencia para quien se quede en la calle.

Una de ellas me dijo: «Cuido a su madre para que la señora pueda trabajar, y a la mía la cuida el teléfono.» Lo apunté. Aún no sé en qué casilla va.`,
  openDays: 25,
  signatures: 88,
  countries: ['ES', 'HN', 'PE', 'BO', 'PH'],
  reasons: [
    'Soy la hija de la señora. Y firmo.',
    'Tres años y dos meses sin ver a mi niña.',
    'Yo también dormía con la luz del oxígeno.',
    'El banco de la estación es mi familia.',
  ],
  updates: [
    {
      day: 4,
      title: 'La libreta llega al Ministerio',
      body: 'Nos reciben el martes. Iremos cuatro: tres de ellas y yo, que llevo la libreta. Hablarán ellas.',
    },
  ],
};
