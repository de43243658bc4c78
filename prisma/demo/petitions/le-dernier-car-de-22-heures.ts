import type { DemoPetition } from '../demo-types.ts';

export const leDernierCarDe22Heures: DemoPetition = {
  key: 'le-dernier-car-de-22-heures',
  locale: 'fr',
  title: 'Rétablissez le car de 22 heures entre la ville et les villages du plateau',
  target: 'La communauté de communes du Plateau des Genêts',
  topics: ['transport', 'work'],
  creator: 'garance',
  organisation: null,
  highRisk: false,
  body: `Depuis septembre, le dernier car pour le plateau part à 18 h 40. Qui finit plus tard n’a qu’à avoir une voiture.

Finissent plus tard : les caissières, les aides-soignantes du soir, les apprentis boulangers, la troupe de théâtre du lycée. Une jeune femme de mon village a refusé un contrat parce qu’elle ne pouvait pas rentrer. Un garçon de dix-sept ans fait du stop sur la départementale, en noir, sous la pluie.

Ce car transportait onze personnes par soir. Onze, c’est peu dans un tableau. Dans un village de cent vingt habitants, c’est presque tous ceux qui travaillent en ville.

Nous demandons son retour, cinq soirs par semaine, à la demande s’il le faut : un minibus, un numéro à appeler avant vingt heures, et un chauffeur que tout le monde connaît déjà. Il s’appelle le car de 22 heures. Il lui faut juste un volant.`,
  openDays: 12,
  signatures: 22,
  countries: ['FR'],
  reasons: [
    'Le garçon en noir sous la pluie, c’est mon fils.',
    'J’ai déménagé à cause de ce car.',
    'Je conduisais la ligne. Je veux bien recommencer.',
    'Le théâtre du lycée ne peut plus répéter le soir.',
  ],
  updates: [],
};
