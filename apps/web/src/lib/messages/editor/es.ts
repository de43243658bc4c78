import type { EditorWords } from '../editor.ts';

export const editor: EditorWords = {
  toolbar: 'Formato',
  bold: 'Negrita',
  italic: 'Cursiva',
  heading: 'Subtítulo',
  list: 'Lista',
  link: 'Enlace',
  quote: 'Cita',
  sample: 'texto',
  preview: 'Vista previa',
  previewHeading: 'Así se verá',
  previewEmpty: 'Todavía no hay nada que mostrar.',
  previewFailed: 'La vista previa no llegó. Su texto sigue aquí.',
  length: '{count} de {max} caracteres',
};
