import type { DemoPetition } from '../demo-types.ts';

export const desFontainesDansToutesLesEcoles: DemoPetition = {
  key: 'des-fontaines-dans-toutes-les-ecoles',
  locale: 'fr',
  title: 'De l’eau fraîche dans toutes les cours d’école',
  target: 'Le conseil municipal de Port-Clairvent',
  topics: ['water', 'education', 'health'],
  creator: 'mamadou',
  organisation: null,
  highRisk: false,
  body: `En juin, il a fait 36 degrés dans ma classe de CE2. Il y a dans notre école deux robinets pour 240 élèves. Ils sont dans les toilettes, ils donnent de l’eau tiède, et les enfants boivent dans leurs mains.

Ceux qui peuvent apportent une bouteille. À dix heures et demie, elle est vide. L’après-midi, les têtes tombent sur les bras, les unes après les autres, comme des quilles. Un jour, Inaya m’a demandé, très poliment, si elle pouvait aller lécher la vitre parce qu’elle avait l’air froide.

J’ai fait faire un devis : une fontaine raccordée au réseau, assez basse pour les petits et assez large pour un fauteuil, coûte 1 900 euros, pose comprise. Il y a dix-neuf écoles à Port-Clairvent. C’est moins que la fontaine lumineuse du rond-point de l’Europe, qui est très jolie, et à laquelle personne ne peut boire.

**Nous demandons** deux fontaines par école avant les prochaines grandes chaleurs, un arbre planté à côté de chacune, et que les enfants choisissent l’arbre.`,
  openDays: 33,
  signatures: 99,
  countries: ['FR', 'SN', 'BE'],
  reasons: [
    'Ma fille rentre avec des maux de tête tous les soirs de juin.',
    'Infirmière scolaire dans trois de ces écoles : oui, mille fois oui.',
    'J’ai grandi sans eau au robinet. Je ne pensais pas lire ça ici.',
    'Pour Inaya et sa vitre.',
  ],
  updates: [
    {
      day: 14,
      title: 'Les CM1 ont voté',
      body: 'Pour l’arbre : 61 voix pour le figuier, 40 pour le tilleul, une pour « un arbre à frites ». Nous transmettons.',
    },
  ],
};
