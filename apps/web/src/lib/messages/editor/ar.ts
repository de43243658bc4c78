import type { EditorWords } from '../editor.ts';

export const editor: EditorWords = {
  toolbar: 'التنسيق',
  bold: 'غامق',
  italic: 'تشديد',
  heading: 'عنوان فرعي',
  list: 'قائمة',
  link: 'رابط',
  quote: 'اقتباس',
  sample: 'نص',
  preview: 'معاينة',
  previewHeading: 'كما سيظهر للقراء',
  previewEmpty: 'لا يوجد ما يُعرض بعد.',
  previewFailed: 'تعذّرت المعاينة. نصك ما زال هنا.',
  length: '{count} من {max} حرف',
};
