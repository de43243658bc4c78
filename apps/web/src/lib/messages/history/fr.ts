import type { HistoryWords } from '../history.ts';

export const history: HistoryWords = {
  title: 'Comment le texte a changé',
  lead: 'Qui a signé répond des mots qu’il a lus. Voici tout ce que la pétition a dit depuis sa publication.',
  back: 'Retour à la pétition',
  legend: 'Les mots nouveaux sont soulignés, ceux qui ont disparu sont barrés.',
  version: 'Version {version}',
  since: 'Depuis le {date}',
  first: 'C’est ce que la pétition disait au début.',
  signedBefore: 'Signatures avant ce changement : {count}',
  signed: 'Signatures de cette version : {count}',
  fields: { title: 'Titre', target: 'À qui', body: 'Texte' },
  unchanged: 'Paragraphes inchangés : {count}',
  same: 'Le titre, le destinataire et le texte sont les mêmes.',
  onlyVersion: 'Le texte n’a pas changé depuis sa publication.',
  compare: 'Comparer avec le texte d’aujourd’hui',
  compared: 'Ce qui a changé entre la version {version} et aujourd’hui',
  older: 'Versions plus anciennes',
  newest: 'Versions les plus récentes',
  inReview: 'Cette pétition attend un modérateur. Elle ne recueille pas encore de signatures.',
};
