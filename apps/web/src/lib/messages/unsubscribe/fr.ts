import type { UnsubscribeWords } from '../unsubscribe.ts';

export const unsubscribe: UnsubscribeWords = {
  title: 'Arrêter ces messages ?',
  lead: 'Ce lien vient d’un message au sujet d’une pétition que vous avez signée.',
  stops:
    'Le bouton arrête tout ce que vous avez accepté en la signant : les nouvelles de la pétition et les actualités des organisations. L’effet est immédiat.',
  stays:
    'Votre signature reste et continue de compter. Les messages acceptés avec d’autres pétitions ne changent pas.',
  button: 'Arrêter ces messages',
  doneTitle: 'Ces messages sont arrêtés',
  done: 'C’est fait. Votre signature reste et continue de compter.',
  refusedTitle: 'Ce lien ne fonctionne pas',
  refused:
    'Prenez le lien du message le plus récent. Ou demandez un lien vers votre page : vous pouvez y arrêter tout ce que vous avez accepté.',
  everything: 'Tout ce que vous avez signé',
};
