import type { DemoPetition } from '../demo-types.ts';

export const protegerLesSourcesDeLaGazette: DemoPetition = {
  key: 'proteger-les-sources-de-la-gazette',
  locale: 'fr',
  title: 'Rendez son téléphone à la journaliste : protégez les sources de notre journal local',
  target: 'Le ministère de la Justice',
  topics: ['press-freedom', 'human-rights'],
  creator: 'elodie',
  organisation: 'paper-lantern',
  highRisk: false,
  body: `Notre journal tient en seize pages. On y trouve les naissances, les résultats du club de pétanque, et, depuis deux ans, une enquête sur une décharge qui n’aurait jamais dû être là.

Un matin, à six heures, on a frappé chez notre collègue. On a pris son téléphone, son ordinateur, ses carnets et le dessin de son fils qui était coincé dedans. Elle n’est accusée de rien. On veut savoir *qui lui a parlé*.

Ceux qui lui ont parlé, ce sont un chauffeur, une comptable, un riverain dont le puits sent l’essence. Ils n’avaient rien à y gagner. Depuis ce matin-là, notre téléphone ne sonne plus. Un homme est venu jusqu’à la porte de la rédaction, a posé la main sur la poignée, et il est reparti.

Voilà ce que coûte une saisie : non pas un téléphone, mais tous les appels qui ne viendront plus.

Nous demandons

1. la restitution immédiate du matériel, sans qu’il soit lu ;
2. qu’aucune source de presse ne puisse être recherchée sans l’accord préalable d’un juge indépendant, entendu à égalité avec la rédaction ;
3. que cette garantie vaille aussi pour les petits journaux, les pigistes et les bulletins de quartier, là où tout le monde se connaît et où parler coûte le plus cher.

Et nous aimerions ravoir le dessin.`,
  openDays: 22,
  signatures: 74,
  countries: ['FR', 'BE', 'CH', 'LU', 'TN'],
  reasons: [
    'Parce que c’est dans les petits journaux qu’on apprend où passe la décharge.',
    'Je suis avocat. Un juge indépendant, c’est le minimum.',
    'J’ai parlé à une journaliste, un jour. Elle a tenu parole.',
    'Et rendez le dessin.',
  ],
  updates: [
    {
      day: 6,
      title: 'Le dessin est revenu',
      body: 'Par la poste, sans un mot, dans une enveloppe brune : le dessin (un volcan, ou un poulpe, les avis divergent). Le reste est toujours sous scellés. L’audience a lieu le mois prochain.',
    },
  ],
};
