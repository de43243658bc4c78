import type { DemoTopic } from './demo-types.ts';

export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    slug: 'human-rights',
    names: {
      en: 'Human rights',
      fr: 'Droits humains',
      es: 'Derechos humanos',
      ar: 'حقوق الإنسان',
      ug: 'كىشىلىك ھوقۇق',
    },
  },
  {
    slug: 'missing-people',
    names: {
      en: 'Missing people',
      fr: 'Personnes disparues',
      es: 'Personas desaparecidas',
      ar: 'المفقودون',
      ug: 'ئىز-دېرەكسىز كەتكەنلەر',
    },
  },
  {
    slug: 'press-freedom',
    names: {
      en: 'Press freedom',
      fr: 'Liberté de la presse',
      es: 'Libertad de prensa',
      ar: 'حرية الصحافة',
      ug: 'ئاخبارات ئەركىنلىكى',
    },
  },
  {
    slug: 'language-rights',
    names: {
      en: 'Language rights',
      fr: 'Droits linguistiques',
      es: 'Derechos lingüísticos',
      ar: 'الحقوق اللغوية',
      ug: 'ئانا تىل ھوقۇقى',
    },
  },
  {
    slug: 'environment',
    names: { en: 'Environment', fr: 'Environnement', es: 'Medio ambiente', ar: 'البيئة', ug: 'مۇھىت' },
  },
  {
    slug: 'water',
    names: { en: 'Water', fr: 'Eau', es: 'Agua', ar: 'المياه', ug: 'سۇ' },
  },
  {
    slug: 'transport',
    names: { en: 'Transport', fr: 'Transports', es: 'Transporte', ar: 'النقل', ug: 'قاتناش' },
  },
  {
    slug: 'education',
    names: { en: 'Education', fr: 'Éducation', es: 'Educación', ar: 'التعليم', ug: 'مائارىپ' },
  },
  {
    slug: 'libraries-culture',
    names: {
      en: 'Libraries and culture',
      fr: 'Bibliothèques et culture',
      es: 'Bibliotecas y cultura',
      ar: 'المكتبات والثقافة',
      ug: 'كۈتۈپخانا ۋە مەدەنىيەت',
    },
  },
  {
    slug: 'health',
    names: { en: 'Health', fr: 'Santé', es: 'Salud', ar: 'الصحة', ug: 'سالامەتلىك' },
  },
  {
    slug: 'housing',
    names: { en: 'Housing', fr: 'Logement', es: 'Vivienda', ar: 'السكن', ug: 'تۇرالغۇ' },
  },
  {
    slug: 'work',
    names: { en: 'Work', fr: 'Travail', es: 'Trabajo', ar: 'العمل', ug: 'ئەمگەك' },
  },
  {
    slug: 'accessibility',
    names: {
      en: 'Accessibility',
      fr: 'Accessibilité',
      es: 'Accesibilidad',
      ar: 'إمكانية الوصول',
      ug: 'توسالغۇسىزلىق',
    },
  },
  {
    slug: 'neighbourhood',
    names: {
      en: 'Neighbourhood',
      fr: 'Vie de quartier',
      es: 'Vida de barrio',
      ar: 'الحي',
      ug: 'مەھەللە',
    },
  },
];
