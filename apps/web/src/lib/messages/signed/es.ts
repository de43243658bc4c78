import type { SignedWords } from '../signed.ts';

export const signed: SignedWords = {
  signed: {
    title: 'Mira tu correo',
    lead: 'Tu firma contará en cuanto la confirmes.',
    next: 'Te hemos enviado un mensaje con un enlace. Ábrelo y pulsa el botón de la página a la que lleva. El enlace funciona durante 14 días.',
    noMailTitle: '¿No llega nada tras unos minutos?',
    noMail: [
      'Mira en la carpeta de correo no deseado.',
      'Lo más habitual es una errata en la dirección: vuelve atrás y firma otra vez. Nada se cuenta dos veces.',
    ],
    countedTitle: 'Gracias',
    counted: 'Tu firma está contada.',
    back: 'Volver a la petición',
  },
  confirm: {
    title: 'Confirma tu firma',
    lead: 'Pulsa una vez más y tu nombre cuenta.',
    button: 'Confirmar mi firma',
    notMe: 'No fui yo',
    notMeHint: '¿Alguien ha usado tu dirección? Pulsa aquí y eliminamos la solicitud.',
    thanks: 'Gracias por firmar',
    number: 'Tu firma es la número {number} de «{petition}».',
    rejectedTitle: 'La solicitud está eliminada',
    rejected: 'No se ha contado nada y hemos olvidado la dirección. Perdona la molestia.',
    refusedTitle: 'No ha funcionado',
    seePetition: 'Ver la petición',
    everyPetition: 'Ver todas las peticiones',
    everything: 'Ver o retirar todo lo que has firmado',
    refusal: {
      CONFIRMATION_EXPIRED: 'Este enlace ya no funciona. Firma otra vez y te enviaremos uno nuevo.',
      ALREADY_SIGNED: 'Ya habías firmado esta petición. Tu firma se cuenta una vez.',
      PETITION_CLOSED: 'La petición se ha cerrado desde que firmaste, así que ya no recoge firmas.',
      PETITION_NOT_OPEN: 'La petición no recoge firmas por ahora. Prueba el enlace más tarde.',
      VALIDATION: 'Este enlace está incompleto. Copia la dirección entera del mensaje.',
    },
  },
  share: {
    heading: '¿Una persona más?',
    lead: 'Casi todo el mundo firma porque se lo pidió alguien a quien conoce.',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    email: 'Enviar por correo',
    link: 'Enlace a la petición',
  },
};
