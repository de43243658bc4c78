import type { UnsubscribeWords } from '../unsubscribe.ts';

export const unsubscribe: UnsubscribeWords = {
  title: '¿Dejar de recibir estos mensajes?',
  lead: 'Este enlace viene de un mensaje sobre una petición que firmaste.',
  stops:
    'El botón detiene todo lo que aceptaste al firmarla: las novedades de la petición y las noticias de organizaciones. Surte efecto al momento.',
  stays: 'Tu firma se queda y sigue contando. Los mensajes que aceptaste con otras peticiones no cambian.',
  button: 'No recibir más',
  doneTitle: 'No recibirás más de estos mensajes',
  done: 'Hecho. Tu firma se queda y sigue contando.',
  refusedTitle: 'Este enlace no funciona',
  refused:
    'Usa el enlace del mensaje más reciente. O pide un enlace a tu página: allí puedes detener todo lo que aceptaste.',
  everything: 'Todo lo que has firmado',
};
