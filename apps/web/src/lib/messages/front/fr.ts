import type { FrontWords } from '../front.ts';

export const front: FrontWords = {
  title: 'Ajoutez votre nom. Voyez-le compter.',
  lead: '{hub} est le lieu où l’on demande ensemble que les choses changent : chaque signature est confirmée, chaque compteur avance pendant que vous lisez.',
  openPetitions: 'Pétitions en cours',
  searchLabel: 'Rechercher une pétition',
  topicLabel: 'Thème',
  everyTopic: 'Tous les thèmes',
  orderLabel: 'Ordre',
  order: { TRENDING: 'Du moment', NEWEST: 'Les plus récentes', MOST_SIGNED: 'Les plus signées' },
  show: 'Afficher',
  nextPage: 'Plus de pétitions',
  firstPage: 'Revenir à la première page',
  nothingFound: 'Aucune pétition ne correspond.',
  nothingFoundHint: 'Essayez moins de mots, un autre thème, ou parcourez-les toutes.',
  everyPetition: 'Toutes les pétitions',
};
