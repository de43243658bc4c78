import type { EditorWords } from '../editor.ts';

export const editor: EditorWords = {
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  list: 'List',
  link: 'Link',
  quote: 'Quote',
  sample: 'text',
  preview: 'Preview',
  previewHeading: 'How it will look',
  previewEmpty: 'There is nothing to show yet.',
  previewFailed: 'The preview did not reach us. Your text is still here.',
  length: '{count} of {max} characters',
};
