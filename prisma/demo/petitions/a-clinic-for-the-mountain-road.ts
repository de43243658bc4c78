import type { DemoPetition } from '../demo-types.ts';

export const aClinicForTheMountainRoad: DemoPetition = {
  key: 'a-clinic-for-the-mountain-road',
  locale: 'ar',
  title: 'عيادة متنقلة لقرى الجبل قبل الشتاء',
  target: 'وزارة الصحة',
  topics: ['health', 'transport'],
  creator: 'idris',
  organisation: null,
  highRisk: false,
  body: `حين يسقط الثلج يُقطع الطريق إلى قريتنا من كانون الأول إلى آذار. في الشتاء الماضي وُلد طفلان في سيارة، وانتظر رجل مسنّ دواء القلب أحد عشر يومًا.

لا نطلب مستشفى. نطلب سيارة واحدة مجهّزة بسلاسل للثلج، فيها ممرّضة وبرّاد للأدوية وجهاز هاتف يعمل عبر الأقمار، تمرّ بقرى الجبل التسع مرة كل أسبوع، وتبيت في الأعلى حين تسوء النشرة.

غرفة المبيت جاهزة، والمدفأة أيضًا. رتّبتها أمي.`,
  openDays: 6,
  signatures: 9,
  countries: ['MA', 'DZ'],
  reasons: [
    'الرجل المسنّ هو أبي. لقد عاش، والحمد لله.',
    'ممرّضة، وأعرف القيادة على الثلج.',
    'قبل الشتاء، لا بعده.',
    'تسع قرى وسيارة واحدة، هذا ليس كثيرًا.',
  ],
  updates: [],
};
