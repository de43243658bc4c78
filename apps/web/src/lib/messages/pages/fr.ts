import type { Pages } from '../pages.ts';

export const pages: Pages = {
  privacy: {
    title: 'Politique de confidentialité',
    lead: 'Ce que {hub} sait de vous, pourquoi, et comment le reprendre. Version du {version}.',
    sections: [
      {
        heading: 'Quand vous ne faites que lire',
        paragraphs: [
          'Rien n’est enregistré à votre sujet. Il n’y a ni mesure d’audience, ni publicité, ni requête vers une autre entreprise, sauf si vous choisissez d’afficher une vidéo d’un autre site. Votre adresse IP sert à vous répondre et à freiner les abus ; elle n’est jamais notée.',
        ],
      },
      {
        heading: 'Quand vous signez',
        paragraphs: [
          'Nous demandons votre nom, votre adresse e-mail et votre pays et, si vous le souhaitez, un code postal et une raison. Le nom, l’adresse, le code postal et la raison sont enregistrés chiffrés, avec une clé propre à chaque pétition.',
          'Pour que personne ne soit compté deux fois, nous conservons un code calculé à partir de votre adresse pour cette seule pétition. Il ne permet pas de retrouver l’adresse et ne relie pas une pétition à une autre.',
          'Nous ne demandons pas votre date de naissance. Nous retenons seulement que vous avez déclaré avoir l’âge requis, ou qu’un parent ou tuteur est d’accord.',
        ],
      },
      {
        heading: 'Ce que voient les autres',
        paragraphs: [
          'Votre nom n’est montré que si vous le choisissez, sous la forme que vous choisissez. Sur les pétitions où signer peut être dangereux, aucun nom, aucun lieu ni aucune heure exacte n’est jamais montré.',
          'La personne qui a lancé une pétition ne reçoit pas votre adresse e-mail.',
        ],
      },
      {
        heading: 'Les messages',
        paragraphs: [
          'Vous recevez un message pour confirmer votre signature et, là où signer n’est pas dangereux, un reçu avec un lien pour la retirer. Tout le reste, vous ne le recevez que si vous avez coché la case correspondante, et chaque message contient un lien pour l’arrêter.',
          'Le lien contenu dans le message est une clé. Nous n’en conservons qu’une empreinte, et il cesse de fonctionner après 14 jours. À côté figure un code de six chiffres qui fait la même chose sur un autre appareil ; il ne vaut plus rien après cinq essais erronés.',
        ],
      },
      {
        heading: 'Combien de temps, et vos droits',
        paragraphs: [
          'Une signature non confirmée est supprimée quand son lien expire, après 14 jours. Ce que vous avez donné avec une signature confirmée est conservé tant que la pétition court, puis {period} après sa fin. Tout est alors effacé avec la clé de la pétition, y compris le nom qui était affiché ; le nombre de signatures reste.',
          'Ce que vous avez accepté, et quand, reste noté comme preuve, sans rien qui dise qui vous êtes. Des sauvegardes peuvent être plus anciennes qu’un effacement ; la personne qui gère ce site doit les effacer aussi.',
          'Sur une page à vous, vous pouvez voir tout ce que vous avez signé, changer l’affichage de votre nom, retirer un accord ou une signature, garder une copie et tout effacer. Il n’y a pas de compte : nous vous envoyons un lien valable 24 heures et ne gardons pour lui votre adresse, chiffrée, pas plus longtemps.',
          'Effacer ne change pas le nombre de signatures, sauf si vous retirez aussi les vôtres. D’une signature qui compte encore, il reste le code calculé à partir de votre adresse, jusqu’à la fin de la pétition.',
          'Pour faire corriger quelque chose, adressez-vous aux responsables de la plateforme. Vous pouvez aussi saisir l’autorité de protection des données de votre lieu de résidence.',
        ],
      },
    ],
  },
};
