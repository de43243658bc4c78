import type { DemoPetition } from '../demo-types.ts';

export const aguaLimpiaParaLomasDeAnil: DemoPetition = {
  key: 'agua-limpia-para-lomas-de-anil',
  locale: 'es',
  title: 'Agua limpia y todos los días para las 900 familias de Lomas de Añil',
  target: 'La Empresa Municipal de Aguas y la Alcaldía de Puerto Sereno',
  topics: ['water', 'health', 'housing'],
  creator: 'lucia',
  organisation: null,
  highRisk: false,
  body: `En mi casa el agua llega los martes y los viernes, de cuatro a seis de la mañana. Nos levantamos todos. Mi hijo mayor llena los tambos, mi hija las ollas, y mi mamá, que tiene setenta y seis años, se queda parada junto a la llave con la mano debajo, para avisar cuando se acaba.

Hace un año empezó a salir color té. La dejamos reposar y en el fondo queda una arenita rojiza. El médico del centro de salud ya no pregunta de qué barrio venimos: ve las ronchas de los niños y lo sabe.

El camión cisterna pasa cuando quiere y cobra lo que quiere. Una familia de aquí paga por el agua **once veces más** que una del centro, donde se riegan las palmeras a mediodía.

Lomas de Añil existe desde hace veintidós años. Tenemos recibos, tenemos número de casa, votamos. La tubería principal pasa por debajo de nuestra cancha de fútbol: los muchachos dicen que, cuando no hay viento, se oye.

## Lo que pedimos

1. Conectar las cinco calles altas a la tubería que ya pasa por la cancha, antes de la próxima temporada seca.
2. Un análisis del agua cada mes, pegado en la puerta de la escuela, con palabras que se entiendan.
3. Mientras dure la obra, agua en cisterna al mismo precio que paga el centro.
4. Una mesa con tres vecinas elegidas por el barrio, para que nadie vuelva a decirnos que no sabía.

No pedimos un favor. Pedimos que el agua suba ochenta metros, que es lo que subimos nosotras con ella a la cabeza.`,
  openDays: 57,
  signatures: 118,
  countries: ['MX', 'CO', 'PE', 'ES', 'AR', 'US'],
  reasons: [
    'Yo también me levanto a las cuatro.',
    'Soy pediatra. Esas ronchas tienen nombre y tienen remedio: agua limpia.',
    'Porque en el centro riegan palmeras.',
    'Mi abuela murió esperando la tubería.',
    'Ochenta metros. No es la luna.',
  ],
  updates: [
    {
      day: 36,
      title: 'Ya tenemos análisis propio',
      body: 'La universidad nos hizo el análisis gratis. Sale hierro, sale plomo en dos tomas y salen bacterias en todas. Lo pegamos en la puerta de la escuela, con dibujos.',
    },
    {
      day: 10,
      title: 'Vinieron a ver la cancha',
      body: 'Dos ingenieros de la Empresa de Aguas vinieron a oír la tubería. Se oía. Dijeron que la conexión es posible y que mandarán el presupuesto este mes. Los muchachos les ganaron 4 a 1.',
    },
  ],
};
