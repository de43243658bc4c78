import type { DemoPetition } from '../demo-types.ts';

export const buscamosLaBarcaEstrellaDeSal: DemoPetition = {
  key: 'buscamos-la-barca-estrella-de-sal',
  locale: 'es',
  title: 'Reanuden la búsqueda de los siete pescadores de la «Estrella de Sal»',
  target: 'La Autoridad Marítima y los ministerios de Asuntos Exteriores de la región',
  topics: ['missing-people', 'work', 'human-rights'],
  creator: 'marisol',
  organisation: null,
  highRisk: false,
  body: `La «Estrella de Sal» salió de Caleta Morena la noche del catorce de abril con siete hombres a bordo. Uno es mi hermano. Llevaba puesto un suéter verde que le tejí yo, con una manga más larga que la otra, y por eso se lo ponía siempre: decía que así no se lo robaba nadie.

La última llamada por radio fue a las 3:20. No pedían auxilio. Pedían el resultado del partido.

Los buscaron seis días. El séptimo nos dijeron que el área estaba «agotada». Cinco semanas después apareció una nevera de la barca, cerrada y seca por dentro, a doscientas millas, frente a otra costa, donde nadie los había buscado porque es de otro país. Una nevera no flota sola hacia el norte si la barca se hundió al sur. Lo dice la corriente, y lo dice un oceanógrafo que hizo las cuentas para nosotras sin cobrar.

Somos siete familias. En nuestras casas se pone la mesa con un plato de más. Hay quien nos dice que dejemos de hacerlo. Nosotras contestamos que lo quitaremos cuando alguien nos enseñe un papel, una tabla, una tumba. No somos nosotras las que no queremos saber.

**Pedimos:**

- que se reanude la búsqueda en la zona que señala el estudio de corrientes, con los países vecinos;
- que nos entreguen las grabaciones de radio y de radar de esas dos noches;
- que toda barca de más de ocho metros lleve una baliza, pagada a medias, para que nadie más aprenda lo que es una nevera seca.

Un mar no tiene fronteras. Una ausencia, tampoco.`,
  openDays: 69,
  signatures: 112,
  countries: ['PE', 'EC', 'CL', 'ES', 'CO', 'US'],
  reasons: [
    'Mi padre salió a pescar cuando yo tenía tres años. Sé lo del plato.',
    'Soy radioaficionado. Las grabaciones existen. Entréguenlas.',
    'Por el suéter verde.',
    'Una baliza cuesta menos que un motor. Cuesta menos que un entierro.',
    'Firmamos los once de la «Virgen Morena». Podíamos ser nosotros.',
  ],
  updates: [
    {
      day: 41,
      title: 'Nos dieron la radio',
      body: 'Después de cuatro meses, nos dejaron escuchar la grabación. Es su voz. Está tranquilo, y se ríe. Gracias a todos los que firmaron: sin ustedes no la habríamos oído.',
    },
    {
      day: 18,
      title: 'Una cooperativa del norte sale a mirar',
      body: 'Doce barcas de otra bandera van a desviarse de su ruta durante una semana para rastrear la zona del estudio. No nos conocen. Dicen que en el mar eso no hace falta.',
    },
  ],
};
