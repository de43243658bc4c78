import type { FrontWords } from '../front.ts';

export const front: FrontWords = {
  title: 'ئىسمىڭىزنى قوشۇڭ. ساننىڭ ئۆسۈشىنى كۆرۈڭ.',
  lead: '{hub} كىشىلەر بىرلىكتە ئۆزگىرىش تەلەپ قىلىدىغان جاي: ھەر بىر ئىمزا جەزملىنىدۇ، سىز ئوقۇۋاتقاندا ھەر بىر سان يېڭىلىنىپ تۇرىدۇ.',
  openPetitions: 'ئوچۇق ئىلتىماسلار',
  searchLabel: 'ئىلتىماس ئىزدەش',
  topicLabel: 'تېما',
  everyTopic: 'بارلىق تېمىلار',
  orderLabel: 'تەرتىپ',
  order: { TRENDING: 'ئەڭ ئاۋات', NEWEST: 'ئەڭ يېڭى', MOST_SIGNED: 'ئەڭ كۆپ ئىمزالانغان' },
  show: 'كۆرسىتىش',
  nextPage: 'تېخىمۇ كۆپ ئىلتىماس',
  firstPage: 'بىرىنچى بەتكە قايتىش',
  nothingFound: 'ماس كېلىدىغان ئىلتىماس تېپىلمىدى.',
  nothingFoundHint: 'ئازراق سۆز ياكى باشقا تېما بىلەن سىناپ بېقىڭ، ياكى ھەممىسىنى كۆرۈڭ.',
  everyPetition: 'بارلىق ئىلتىماسلار',
};
