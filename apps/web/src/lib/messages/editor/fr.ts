import type { EditorWords } from '../editor.ts';

export const editor: EditorWords = {
  toolbar: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  heading: 'Intertitre',
  list: 'Liste',
  link: 'Lien',
  quote: 'Citation',
  sample: 'texte',
  preview: 'Aperçu',
  previewHeading: 'Ce que verront les lecteurs',
  previewEmpty: 'Il n’y a encore rien à montrer.',
  previewFailed: 'L’aperçu n’a pas pu se faire. Votre texte est toujours là.',
  length: '{count} caractères sur {max}',
};
