import type { ManageWords } from '../manage.ts';

export const manage: ManageWords = {
  yours: 'Vos pétitions',
  publicPage: 'Voir la page publique',
  preview: 'Voir ce que cela donne',
  pages: 'Travailler sur cette pétition',
  tabs: {
    overview: 'Aperçu',
    text: 'Texte',
    updates: 'Actualités',
    statistics: 'Statistiques',
    delivery: 'Remise',
    paper: 'Papier',
    decision: 'Décisions',
  },
  status: {
    DRAFT: 'Brouillon',
    IN_REVIEW: 'En examen',
    OPEN: 'Ouverte',
    UNLISTED: 'Ouverte, pas encore dans les listes',
    PAUSED: 'En pause',
    CLOSED: 'Close',
    REJECTED: 'Refusée',
    REMOVED: 'Retirée',
  },
  meaning: {
    DRAFT: 'Vous seul et votre organisation la voyez. Prenez le temps qu’il vous faut.',
    IN_REVIEW:
      'Un modérateur va l’examiner. D’ici là, qui a son adresse peut la lire, et personne ne peut la signer.',
    OPEN: 'Elle recueille des signatures, et tout le monde peut la trouver.',
    UNLISTED:
      'Elle recueille les signatures de qui a son adresse. Les listes et la recherche la montreront quand un modérateur l’aura examinée.',
    PAUSED:
      'Tout le monde peut la lire. Elle ne recueille pas de signatures tant que vous ne la reprenez pas.',
    CLOSED: 'Tout le monde peut la lire. Elle ne recueille plus de signatures.',
    REJECTED:
      'Un modérateur l’a refusée, et vous seul la voyez. Vous pouvez la retravailler et la présenter de nouveau.',
    REMOVED: 'Un modérateur l’a retirée, et vous seul la voyez.',
  },
  closesOn: 'Elle se clôt d’elle-même le {date}.',
  closesNever: 'Elle reste ouverte jusqu’à ce que vous la fermiez.',
  now: 'Ce que vous pouvez faire maintenant',
  deed: {
    PUBLISH: {
      name: 'Publier',
      effect:
        'Elle s’ouvre aussitôt aux signatures, à une adresse qui ne change plus. Les listes et la recherche la montrent quand un modérateur l’a examinée.',
      button: 'La publier maintenant',
    },
    SUBMIT: {
      name: 'Présenter à l’examen',
      effect: 'Un modérateur l’examine et l’ouvre, ou vous dit ce qui s’y oppose.',
      button: 'La présenter maintenant',
    },
    RETURN_TO_DRAFT: {
      name: 'La retravailler',
      effect:
        'Elle redevient un brouillon que vous seul voyez ; vous la présentez de nouveau quand vous voulez.',
      button: 'En faire un brouillon',
    },
    PAUSE: {
      name: 'Mettre en pause',
      effect:
        'Elle ne recueille pas de signatures pendant un temps et reste lisible. Vous pouvez la reprendre à tout moment.',
      button: 'La mettre en pause',
    },
    RESUME: {
      name: 'Reprendre',
      effect: 'Elle recueille de nouveau des signatures.',
      button: 'La reprendre',
    },
    CLOSE: {
      name: 'Clore',
      effect:
        'Elle ne recueille plus de signatures, et sa chronologie dit quand elle s’est close. Vous pouvez la rouvrir pendant 30 jours, sauf si vous déclarez une issue définitive.',
      button: 'La clore maintenant',
    },
    REOPEN: {
      name: 'Rouvrir',
      effect: 'Elle recueille de nouveau des signatures. C’est possible pendant 30 jours après la clôture.',
      button: 'La rouvrir',
    },
    DECLARE_OUTCOME: {
      name: 'Déclarer une issue',
      effect:
        'Dites ce qu’elle a donné. L’issue figure sur la page et reste pour toujours dans la chronologie ; vous pourrez en déclarer une autre. Après une victoire, une victoire partielle ou un refus, une pétition close le reste.',
      button: 'La déclarer',
    },
  },
  done: {
    PUBLISH: 'Votre pétition est ouverte.',
    SUBMIT: 'Votre pétition attend un modérateur.',
    RETURN_TO_DRAFT: 'Votre pétition est de nouveau un brouillon.',
    PAUSE: 'Votre pétition est en pause.',
    RESUME: 'Votre pétition recueille de nouveau des signatures.',
    CLOSE: 'Votre pétition est close.',
    REOPEN: 'Votre pétition est rouverte.',
    DECLARE_OUTCOME: 'L’issue est déclarée.',
    CLOSING_DATE: 'La date de clôture est enregistrée.',
  },
  nothing: 'Il n’y a rien que vous puissiez faire pour le moment.',
  outcome: {
    legend: 'Qu’a-t-elle donné ?',
    choice: {
      DELIVERED: 'Remise : les signatures ont été remises',
      ANSWERED: 'Réponse : le destinataire a répondu',
      VICTORY: 'Victoire : ce que nous demandions se fait',
      PARTIAL: 'Gagnée en partie : une partie se fait',
      DECLINED: 'Refus : le destinataire a refusé',
    },
    statement: 'Vos mots à tous ceux qui ont signé',
    statementHint: 'Ce qui s’est passé, et ce que cela signifie. Tout le monde peut le lire.',
    declared: 'Vous avez déclaré : {outcome}.',
  },
  closing: {
    heading: 'Date de clôture',
    effect: 'À la fin de ce jour (UTC), elle se clôt d’elle-même.',
    date: 'Dernier jour',
    dateHint: 'Laissez vide pour la garder ouverte jusqu’à ce que vous la fermiez.',
    save: 'Enregistrer la date',
    reopenDate: 'Nouveau dernier jour',
  },
  errors: {
    outcome: 'Choisissez ce que la pétition a donné.',
    statement: 'Dites en quelques mots ce qui s’est passé, en 5 000 caractères au plus.',
    closesAt: 'Choisissez un jour après aujourd’hui, dans les cinq ans, ou aucun.',
    incomplete: 'Il manque quelque chose dans le texte : voyez sa liste de contrôle.',
    illegal: 'Ce n’est pas possible là où en est la pétition. La page montre ce qui l’est.',
    notAllowed: 'Vous ne pouvez pas faire cela. Connectez-vous avec le compte auquel appartient la pétition.',
    failed: 'Cela ne nous est pas parvenu. Veuillez réessayer.',
  },
};
