import type { EditorWords } from '../editor.ts';

export const editor: EditorWords = {
  toolbar: 'فورمات',
  bold: 'توم',
  italic: 'تەكىتلەش',
  heading: 'كىچىك ماۋزۇ',
  list: 'تىزىملىك',
  link: 'ئۇلىنىش',
  quote: 'نەقىل',
  sample: 'تېكىست',
  preview: 'ئالدىن كۆرۈش',
  previewHeading: 'ئوقۇرمەنلەرگە مۇنداق كۆرۈنىدۇ',
  previewEmpty: 'تېخى كۆرسىتىدىغان نەرسە يوق.',
  previewFailed: 'ئالدىن كۆرۈش ئەمەلگە ئاشمىدى. تېكىستىڭىز ساقلاقلىق.',
  length: '{max} ھەرپتىن {count} ھەرپ',
};
