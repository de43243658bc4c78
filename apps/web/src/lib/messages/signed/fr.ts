import type { SignedWords } from '../signed.ts';

export const signed: SignedWords = {
  signed: {
    title: 'Consultez votre messagerie',
    lead: 'Votre signature comptera dès que vous l’aurez confirmée.',
    next: 'Nous vous avons envoyé un message contenant un lien. Ouvrez-le et appuyez sur le bouton de la page qui s’affiche. Le lien est valable 14 jours.',
    noMailTitle: 'Aucun message après quelques minutes ?',
    noMail: [
      'Regardez dans le dossier des indésirables.',
      'Le plus souvent, l’adresse contient une faute de frappe : revenez en arrière et signez à nouveau. Rien n’est compté deux fois.',
    ],
    countedTitle: 'Merci',
    counted: 'Votre signature est comptée.',
    back: 'Revenir à la pétition',
  },
  confirm: {
    title: 'Confirmez votre signature',
    lead: 'Encore une pression, et votre nom est compté.',
    button: 'Confirmer ma signature',
    notMe: 'Ce n’était pas moi',
    notMeHint: 'Quelqu’un d’autre a utilisé votre adresse ? Appuyez ici et nous supprimons la demande.',
    thanks: 'Merci d’avoir signé',
    number: 'Vous êtes la signature nº {number} de « {petition} ».',
    rejectedTitle: 'La demande est supprimée',
    rejected: 'Rien n’a été compté et nous avons oublié l’adresse. Désolés pour le dérangement.',
    refusedTitle: 'Cela n’a pas fonctionné',
    seePetition: 'Voir la pétition',
    everyPetition: 'Voir toutes les pétitions',
    everything: 'Voir ou retirer tout ce que vous avez signé',
    refusal: {
      CONFIRMATION_EXPIRED:
        'Ce lien ne fonctionne plus. Signez à nouveau et nous vous en enverrons un nouveau.',
      ALREADY_SIGNED: 'Vous avez déjà signé cette pétition. Votre signature est comptée une fois.',
      PETITION_CLOSED:
        'La pétition a été close depuis que vous avez signé ; elle ne recueille plus de signatures.',
      PETITION_NOT_OPEN:
        'La pétition ne recueille pas de signatures pour le moment. Réessayez le lien plus tard.',
      VALIDATION: 'Ce lien est incomplet. Copiez l’adresse entière depuis le message.',
    },
  },
  share: {
    heading: 'Une personne de plus ?',
    lead: 'On signe le plus souvent parce qu’une connaissance l’a demandé.',
    copy: 'Copier le lien',
    copied: 'Copié',
    email: 'Envoyer par e-mail',
    link: 'Lien vers la pétition',
  },
};
