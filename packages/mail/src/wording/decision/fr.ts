import type { DecisionWording } from './decision-wording.ts';

export const fr: DecisionWording = {
  subject: 'Une décision sur votre pétition : {title}',
  outcome: {
    PETITION_APPROVE:
      'Une personne chargée de la modération de {hub} a examiné votre pétition « {title} » et l’a admise dans les listes. Tout le monde peut maintenant la trouver.',
    PETITION_REJECT:
      'La modération de {hub} a décidé de ne pas publier votre pétition « {title} » en l’état. Vous pouvez la modifier et la soumettre de nouveau.',
    PETITION_REMOVE:
      'La modération de {hub} a retiré votre pétition « {title} ». Plus personne ne la voit et elle ne recueille plus de signatures.',
    PETITION_RESTORE:
      'La modération de {hub} a rétabli votre pétition « {title} ». Ses signatures sont toujours là.',
    UPDATE_REMOVE: 'La modération de {hub} a retiré une nouvelle du fil de votre pétition « {title} ».',
    MAILING_APPROVE:
      'La modération de {hub} a approuvé l’envoi d’une nouvelle de votre pétition « {title} ». Elle est en route vers vos soutiens.',
    MAILING_REJECT:
      'La modération de {hub} a décidé de ne pas envoyer par courriel une nouvelle de votre pétition « {title} ». La nouvelle elle-même reste dans le fil.',
    APPEAL_RESTORE:
      'Une autre personne de la modération de {hub} a examiné votre recours au sujet de « {title} ». La décision est annulée.',
    APPEAL_DISMISS:
      'Une autre personne de la modération de {hub} a examiné votre recours au sujet de « {title} ». La décision est maintenue.',
  },
  why: 'La raison :',
  reason: {
    WITHIN_RULES: 'Aucune règle n’est enfreinte.',
    DECIDED_IN_ERROR: 'Une décision précédente était une erreur.',
    SPAM: 'C’est de la publicité, ou la même chose répétée de nombreuses fois.',
    HATE: 'Le contenu exprime du mépris envers des personnes pour ce qu’elles sont.',
    VIOLENCE: 'Le contenu appelle à la violence ou en menace.',
    PERSONAL_DATA: 'Le contenu montre des données privées d’une personne sans son accord.',
    FALSE_INFORMATION: 'Le contenu affirme une chose que l’on sait fausse.',
    IMPERSONATION: 'Le contenu parle au nom de quelqu’un d’autre.',
    NOT_A_PETITION: 'Rien n’est demandé à personne.',
    DUPLICATE: 'Il existe déjà une pétition sur le même sujet.',
    UNLAWFUL: 'Le contenu est contraire à la loi.',
    TOO_MUCH_MAIL: 'C’est plus de courriels que n’en attendent les personnes qui en ont demandé.',
    OTHER: 'Une autre raison ; voir la note.',
  },
  note: 'La modération ajoute : « {note} »',
  appeal:
    'Si vous pensez que c’est une erreur, vous pouvez demander une fois qu’une autre personne examine la décision.',
  button: 'Voir la décision',
  footer:
    '{hub} a envoyé ce message automatiquement, parce que vous êtes responsable de cette pétition. Il ne contient aucun traceur.',
};
