import type { DemoPetition } from '../demo-types.ts';

export const gardonsLaMaterniteDeValbrume: DemoPetition = {
  key: 'gardons-la-maternite-de-valbrume',
  locale: 'fr',
  title: 'Ne fermez pas la maternité de Valbrume : une heure dix de route, c’est trop long pour naître',
  target: 'L’Agence régionale de santé des Hautes-Combes',
  topics: ['health', 'neighbourhood'],
  creator: 'solene',
  organisation: null,
  highRisk: false,
  body: `Je suis sage-femme à Valbrume depuis dix-sept ans. J’ai mis au monde des enfants dont j’avais mis au monde la grande sœur, et une fois, une nuit de neige, ceux de deux cousines dans la même chambre, à vingt minutes d’écart.

On nous annonce que la maternité fermera l’été prochain. Nous faisons 284 naissances par an ; il en faudrait 300. Seize bébés nous séparent de la ligne du tableau.

La maternité la plus proche sera alors à une heure dix. Par temps sec. Chez nous, le col est fermé en moyenne vingt-trois jours par hiver, et l’hélicoptère ne vole pas dans le brouillard. Valbrume, je le rappelle, porte bien son nom.

## Ce que le tableau ne dit pas

- Trois femmes, l’an dernier, sont arrivées moins de dix minutes avant leur enfant.
- Notre taux de césariennes est l’un des plus bas de la région, et nos transferts vers le grand hôpital se font tôt et sans drame, parce que nous connaissons ces femmes depuis le troisième mois.
- Quand la maternité ferme, la pédiatrie suit, puis le cabinet de la gynécologue, puis la pharmacie de garde. Nous l’avons vu dans la vallée d’à côté. Aujourd’hui on y ferme une classe.

## Ce que nous demandons

Nous demandons à l’Agence régionale de santé de suspendre la fermeture, de compter les kilomètres et les jours de neige aussi soigneusement que les naissances, et d’étudier avec nous la solution que nous avons chiffrée : une petite équipe commune avec l’hôpital de la plaine, où chacun tourne, et où nul ne perd la main.

Au mur de la salle des naissances, il y a un carnet où chaque mère peut écrire une ligne. La plus ancienne date de 1961 : « Il pleut, elle est là, elle a tous ses doigts. » Il reste beaucoup de pages.`,
  openDays: 47,
  signatures: 214,
  countries: ['FR', 'CH', 'BE', 'IT', 'CA'],
  reasons: [
    'Je suis née là, ma fille aussi. Elle avait le cordon autour du cou. Une heure dix, non.',
    'Ambulancier : je connais ce col. Signez.',
    'Je suis le dernier médecin de campagne du canton. Ne me laissez pas seul avec ça.',
    'Pour le carnet.',
    'On ne compte pas les bébés comme des palettes.',
  ],
  updates: [
    {
      day: 29,
      title: 'Quatre cents personnes sur la place',
      body: 'Samedi, nous étions quatre cents devant l’hôpital, avec des poussettes, des tracteurs et la fanfare. Merci à la boulangerie, qui a tenu bon jusqu’à la dernière brioche.',
    },
    {
      day: 11,
      title: 'L’Agence nous reçoit',
      body: 'Une délégation de deux sages-femmes, une mère et une maire sera reçue dans trois semaines. Nous apporterons le chiffrage de l’équipe commune, et le carnet.',
    },
  ],
};
