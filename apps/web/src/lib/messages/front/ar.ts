import type { FrontWords } from '../front.ts';

export const front: FrontWords = {
  title: 'أضف اسمك. وشاهد أثره.',
  lead: '{hub} مكان يطالب فيه الناس بالتغيير معًا: كل توقيع مؤكَّد، وكل عدّاد يتحرك وأنت تقرأ.',
  openPetitions: 'العرائض المفتوحة',
  searchLabel: 'ابحث في العرائض',
  topicLabel: 'الموضوع',
  everyTopic: 'كل المواضيع',
  orderLabel: 'الترتيب',
  order: { TRENDING: 'الأكثر رواجًا', NEWEST: 'الأحدث', MOST_SIGNED: 'الأكثر توقيعًا' },
  show: 'اعرض',
  nextPage: 'المزيد من العرائض',
  firstPage: 'العودة إلى الصفحة الأولى',
  nothingFound: 'لا توجد عريضة مطابقة.',
  nothingFoundHint: 'جرّب كلمات أقل أو موضوعًا آخر، أو تصفّحها كلها.',
  everyPetition: 'كل العرائض',
};
