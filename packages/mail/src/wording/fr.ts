import type { Wording } from './wording.ts';

export const fr: Wording = {
  locale: 'fr',
  dir: 'ltr',
  greeting: 'Bonjour {name},',
  greetingWithoutName: 'Bonjour,',
  footer:
    '{hub} a envoyé ce message automatiquement, parce que cette adresse a été saisie dans un formulaire de signature. Il ne contient aucun traceur.',
  confirmation: {
    subject: 'Confirmez votre signature : {title}',
    asked:
      'Cette adresse a été donnée pour signer la pétition « {title} » sur {hub}. Si c’était vous, il reste une étape.',
    press: 'Ouvrez la page ci-dessous et appuyez sur le bouton qui s’y trouve. Rien n’est compté avant cela.',
    button: 'Aller à la page de confirmation',
    expires: 'Le lien est valable jusqu’à cette date : {until}.',
    wasNotMe:
      'Si ce n’était pas vous, ouvrez la même page et choisissez « Ce n’était pas moi » : nous effacerons la demande. Ou ne faites rien : rien ne sera compté et le lien expirera de lui-même.',
  },
  alreadySigned: {
    subject: 'Vous avez déjà signé : {title}',
    again: 'Cette adresse a été donnée une nouvelle fois pour signer la pétition « {title} » sur {hub}.',
    unchanged: 'Vous l’avez déjà signée. Votre signature compte une seule fois, et rien n’a changé.',
    button: 'Voir la pétition',
    wasNotMe:
      'Si ce n’était pas vous, quelqu’un d’autre a saisi votre adresse. Vous pouvez ignorer ce message sans crainte.',
  },
};
