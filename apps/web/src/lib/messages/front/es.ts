import type { FrontWords } from '../front.ts';

export const front: FrontWords = {
  title: 'Añade tu nombre. Mira cómo cuenta.',
  lead: '{hub} es el lugar donde se pide el cambio entre muchos: cada firma se confirma y cada cuenta avanza mientras lees.',
  openPetitions: 'Peticiones abiertas',
  searchLabel: 'Buscar peticiones',
  topicLabel: 'Tema',
  everyTopic: 'Todos los temas',
  orderLabel: 'Orden',
  order: { TRENDING: 'Del momento', NEWEST: 'Más recientes', MOST_SIGNED: 'Más firmadas' },
  show: 'Mostrar',
  nextPage: 'Más peticiones',
  firstPage: 'Volver a la primera página',
  nothingFound: 'Ninguna petición coincide.',
  nothingFoundHint: 'Prueba con menos palabras, con otro tema, o míralas todas.',
  everyPetition: 'Todas las peticiones',
};
