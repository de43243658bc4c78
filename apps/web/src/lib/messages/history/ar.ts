import type { HistoryWords } from '../history.ts';

export const history: HistoryWords = {
  title: 'كيف تغيّر النص',
  lead: 'من وقّع فقد وقّع على الكلمات التي قرأها. هذا كل ما قالته العريضة منذ نشرها.',
  back: 'العودة إلى العريضة',
  legend: 'الكلمات الجديدة تحتها خط، والكلمات المحذوفة مشطوبة.',
  version: 'النسخة {version}',
  since: 'منذ {date}',
  first: 'هذا ما قالته العريضة في البداية.',
  signedBefore: 'وقّعوا قبل هذا التغيير: {count}',
  signed: 'وقّعوا هذه النسخة: {count}',
  fields: { title: 'العنوان', target: 'إلى', body: 'النص' },
  unchanged: 'فقرات لم تتغيّر: {count}',
  same: 'العنوان والجهة المعنية والنص كما كانت.',
  onlyVersion: 'لم يتغيّر النص منذ نشره.',
  compare: 'قارن بنص اليوم',
  compared: 'ما تغيّر بين النسخة {version} واليوم',
  older: 'نسخ أقدم',
  newest: 'أحدث النسخ',
  inReview: 'تنتظر هذه العريضة مشرفًا. لا تستقبل توقيعات بعد.',
};
