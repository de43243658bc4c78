import type { HistoryWords } from '../history.ts';

export const history: HistoryWords = {
  title: 'Cómo cambió el texto',
  lead: 'Quien firmó responde de las palabras que leyó. Esto es todo lo que la petición ha dicho desde que se publicó.',
  back: 'Volver a la petición',
  legend: 'Las palabras nuevas están subrayadas; las que se quitaron, tachadas.',
  version: 'Versión {version}',
  since: 'Desde el {date}',
  first: 'Esto es lo que la petición decía al principio.',
  signedBefore: 'Firmas antes de este cambio: {count}',
  signed: 'Firmas de esta versión: {count}',
  fields: { title: 'Título', target: 'A quién', body: 'Texto' },
  unchanged: 'Párrafos que no cambiaron: {count}',
  same: 'El título, el destinatario y el texto son los mismos.',
  onlyVersion: 'El texto no ha cambiado desde que se publicó.',
  compare: 'Comparar con el texto de hoy',
  compared: 'Qué cambió entre la versión {version} y hoy',
  older: 'Versiones anteriores',
  newest: 'Versiones más recientes',
  inReview: 'Esta petición espera a un moderador. Todavía no recoge firmas.',
};
