import type { CookieWords } from '../cookies.ts';

export const cookies: CookieWords = {
  notice: {
    label: 'Choix des cookies',
    text: 'Seuls les cookies nécessaires sont actifs. La mesure d’audience et le ciblage, dont les vidéos d’autres sites ont besoin, restent désactivés tant que vous ne les autorisez pas.',
  },
  settings: 'Réglages des cookies',
  refuse: 'Tout refuser',
  allow: 'Tout autoriser',
  remembered:
    'Votre choix est retenu sur cet appareil pendant 180 jours. Vous pouvez le changer ici à tout moment.',
  categories: {
    necessary: {
      name: 'Nécessaires (toujours actifs)',
      does: 'Ils retiennent ce que vous demandez : votre langue et le choix fait ici. Ils ne contiennent rien qui vous identifie.',
    },
    analytics: {
      name: 'Mesure d’audience',
      does: 'Servirait à mesurer l’usage des pages. Nous n’en faisons aucune à présent : l’autoriser ne change rien aujourd’hui.',
    },
    targeting: {
      name: 'Ciblage',
      does: 'Nous n’avons pas de publicité. Mais une pétition peut contenir une vidéo d’un autre site, comme YouTube ou un PeerTube, et ce site peut vous reconnaître et déposer ses propres cookies. Autorisé, ces vidéos s’affichent aussitôt ; refusé, rien n’est demandé à ces sites tant que vous ne chargez pas vous-même une vidéo.',
    },
  },
  page: {
    title: 'Réglages des cookies',
    lead: 'Ce qui peut être enregistré sur votre appareil, et à qui on peut s’adresser. Signer fonctionne aussi quand tout est désactivé.',
    heading: 'Votre choix',
    save: 'Enregistrer ce qui est coché',
    state: {
      unmade: 'Vous n’avez pas encore choisi. Tout ce qui n’est pas nécessaire est désactivé.',
      none: 'Vous avez refusé tout ce qui n’est pas nécessaire.',
      analytics: 'Vous avez autorisé la mesure d’audience. Le ciblage est désactivé.',
      targeting: 'Vous avez autorisé le ciblage. La mesure d’audience est désactivée.',
      all: 'Vous avez autorisé la mesure d’audience et le ciblage.',
    },
    sections: [
      {
        heading: 'Les cookies de ce site',
        paragraphs: [
          '« cookie_choice » contient le choix fait ci-dessus, pendant 180 jours, par exemple « v1.a0.t0 ». Il n’existe qu’une fois votre choix fait.',
          '« locale » contient la langue choisie au bas d’une page, pendant un an, par exemple « fr ». Il n’existe que si vous en avez choisi une.',
        ],
      },
      {
        heading: 'Ce qu’il n’y a pas',
        paragraphs: [
          'Ni cookies de mesure d’audience, ni cookies publicitaires, ni aucun autre moyen de vous reconnaître. Ouvrir une page n’adresse rien à une autre entreprise, sauf si vous avez autorisé le ciblage et que la page montre une vidéo.',
        ],
      },
    ],
  },
};
