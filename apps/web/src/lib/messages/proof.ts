import type { HubLocale } from '@groundswell/domain';

/** What is said beside the form while a proof of work is made. */
export interface ProofWords {
  readonly working: string;
  readonly ready: string;
  /** After the button was pressed, when it is not ready yet. */
  readonly waiting: string;
}

export const PROOF_WORDS: Readonly<Record<HubLocale, ProofWords>> = {
  en: {
    working: 'Checking in the background that no program is signing…',
    ready: 'Checked. You can sign.',
    waiting: 'One moment, the check is not done yet. Press again to send it now.',
  },
  fr: {
    working: 'Nous vérifions en arrière-plan que ce n’est pas un programme qui signe…',
    ready: 'C’est vérifié. Vous pouvez signer.',
    waiting: 'Un instant, la vérification n’est pas finie. Appuyez de nouveau pour envoyer tout de suite.',
  },
  es: {
    working: 'Comprobamos en segundo plano que no firma un programa…',
    ready: 'Comprobado. Puedes firmar.',
    waiting: 'Un momento, la comprobación no ha terminado. Pulsa otra vez para enviarlo ya.',
  },
  ar: {
    working: 'نتحقق في الخلفية من أن من يوقّع ليس برنامجًا…',
    ready: 'تم التحقق. يمكنك التوقيع.',
    waiting: 'لحظة، لم ينته التحقق بعد. اضغط مرة أخرى للإرسال الآن.',
  },
  ug: {
    working: 'ئىمزا قويغۇچىنىڭ پروگرامما ئەمەسلىكى ئارقا سۇپىدا تەكشۈرۈلۈۋاتىدۇ…',
    ready: 'تەكشۈرۈلدى. ئىمزا قويسىڭىز بولىدۇ.',
    waiting: 'بىر دەم ساقلاڭ، تەكشۈرۈش تېخى تۈگىمىدى. ھازىرلا ئەۋەتىش ئۈچۈن قايتا بېسىڭ.',
  },
};
