import type { Wording } from './wording.ts';

export const fr: Wording = {
  locale: 'fr',
  dir: 'ltr',
  greeting: 'Bonjour {name},',
  greetingWithoutName: 'Bonjour,',
  footer:
    '{hub} a envoyé ce message automatiquement, parce que cette adresse a été saisie dans un formulaire de signature. Il ne contient aucun traceur.',
  everything: 'Tout ce que j’ai signé',
  confirmation: {
    subject: 'Confirmez votre signature : {title}',
    asked:
      'Cette adresse a été donnée pour signer la pétition « {title} » sur {hub}. Si c’était vous, il reste une étape.',
    press: 'Ouvrez la page ci-dessous et appuyez sur le bouton qui s’y trouve. Rien n’est compté avant cela.',
    button: 'Aller à la page de confirmation',
    code: 'Vous voulez confirmer sur un autre appareil ? Saisissez-y ce code :',
    expires: 'Le lien est valable jusqu’à cette date : {until}.',
    wasNotMe:
      'Si ce n’était pas vous, ouvrez la même page et choisissez « Ce n’était pas moi » : nous effacerons la demande. Ou ne faites rien : rien ne sera compté et le lien expirera de lui-même.',
  },
  receipt: {
    subject: 'Vous avez signé : {title}',
    thanks: 'Merci. Vous avez signé la pétition « {title} » sur {hub}, et votre signature est confirmée.',
    share: 'Une pétition grandit parce qu’on en parle. Transmettez cette adresse si vous le souhaitez :',
    button: 'Voir la pétition',
    agreed: 'Vous avez accepté de recevoir :',
    updates: 'les nouvelles de cette pétition',
    news: 'les actualités de cette organisation : {organisation}',
    agreedToNothing: 'Vous n’avez accepté aucun autre message à ce sujet, et vous n’en recevrez pas.',
    changeYourMind: 'Vous pouvez changer d’avis à tout moment :',
    withdraw: 'Retirer ma signature',
    unsubscribe: 'Ne plus recevoir ces messages',
  },
  manage: {
    subject: 'Votre page sur {hub}',
    asked:
      'Un lien vers tout ce que cette adresse a signé sur {hub} a été demandé. Si c’était vous, le voici.',
    button: 'Ouvrir ma page',
    hint: 'Vous pouvez y voir, modifier, retirer, télécharger et effacer ce que vous avez donné. Gardez ce message pour vous : toute personne qui a le lien peut en faire autant.',
    expires: 'Le lien est valable jusqu’à cette date : {until}.',
    wasNotMe: 'Si ce n’était pas vous, ne faites rien. Sans le lien, rien ne se passe.',
    footer:
      '{hub} a envoyé ce message automatiquement, parce que quelqu’un l’a demandé avec cette adresse. Il ne contient aucun traceur.',
  },
  signIn: {
    subject: 'Votre code pour {hub} : {code}',
    asked:
      'Quelqu’un veut se connecter à {hub} avec cette adresse. Si c’est vous, saisissez ce code sur la page qui le demande :',
    expires: 'Le code fonctionne jusqu’au {until}, et une seule fois.',
    wasNotMe:
      'Si ce n’est pas vous, ne faites rien : sans le code, personne n’entre. Ne le transmettez pas ; personne de {hub} ne vous le demandera jamais.',
    footer:
      '{hub} a envoyé ce message automatiquement, parce que cette adresse a été saisie pour se connecter. Il ne contient aucun traceur.',
  },
  alreadySigned: {
    subject: 'Vous avez déjà signé : {title}',
    again: 'Cette adresse a été donnée une nouvelle fois pour signer la pétition « {title} » sur {hub}.',
    unchanged: 'Vous l’avez déjà signée. Votre signature compte une seule fois, et rien n’a changé.',
    button: 'Voir la pétition',
    wasNotMe:
      'Si ce n’était pas vous, quelqu’un d’autre a saisi votre adresse. Vous pouvez ignorer ce message sans crainte.',
  },
  campaignUpdate: {
    subject: '{update} (nouvelles de « {title} »)',
    news: '{author} donne des nouvelles de la pétition « {title} », que vous avez signée :',
    button: 'Lire sur la page de la pétition',
    why: 'Vous recevez ce message parce que vous avez demandé les nouvelles de cette pétition sur {hub}. Vous pouvez les arrêter à tout moment, en un clic.',
    unsubscribe: 'Ne plus recevoir ces nouvelles',
    footer:
      '{hub} a envoyé ce message pour {author}. Il ne contient aucun traceur, et votre adresse n’a pas été transmise.',
  },
};
