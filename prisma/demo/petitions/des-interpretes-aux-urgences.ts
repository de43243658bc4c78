import type { DemoPetition } from '../demo-types.ts';

export const desInterpretesAuxUrgences: DemoPetition = {
  key: 'des-interpretes-aux-urgences',
  locale: 'fr',
  title: 'Un interprète en langue des signes aux urgences, de jour comme de nuit',
  target: 'Le Centre hospitalier de Rochemarin',
  topics: ['accessibility', 'health', 'language-rights'],
  creator: 'bastien',
  organisation: null,
  highRisk: false,
  body: `Je suis sourd. Ma fille de neuf ans entend. Une nuit de février, c’est elle qui a dû m’expliquer, avec ses mains, que sa mère faisait une hémorragie.

Elle ne connaissait pas le signe. Elle a dessiné.

Le médecin a été gentil. Il parlait lentement, avec son masque. Il a proposé d’écrire, mais ma première langue est la langue des signes, et à trois heures du matin le français écrit est une montagne. Tout s’est bien terminé. Sauf que ma fille, depuis, dort avec la lumière allumée.

Il existe des interprètes par visioconférence, disponibles à toute heure en moins de trois minutes. Il faut une tablette sur un pied à roulettes, un abonnement, et dix minutes de formation. Une maternité de la côte le fait depuis deux ans.

Nous demandons à l’hôpital d’installer ce service aux urgences et à l’accueil avant la fin de l’année, et de noter dans le dossier de chaque patient sourd la langue dans laquelle il veut entendre les mauvaises nouvelles. Les bonnes aussi.`,
  openDays: 16,
  signatures: 41,
  countries: ['FR', 'BE', 'CA'],
  reasons: [
    'Aucun enfant ne devrait être l’interprète de cette nuit-là.',
    'Urgentiste. Je voudrais pouvoir parler à mes patients.',
    'Sourde, deux accouchements, aucun interprète. Merci, Bastien.',
    'Une tablette sur des roulettes. C’est tout.',
  ],
  updates: [],
};
