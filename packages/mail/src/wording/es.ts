import type { Wording } from './wording.ts';

export const es: Wording = {
  locale: 'es',
  dir: 'ltr',
  greeting: 'Hola, {name}:',
  greetingWithoutName: 'Hola:',
  footer:
    '{hub} ha enviado este mensaje de forma automática porque esta dirección se escribió en un formulario de firma. No contiene ningún rastreador.',
  everything: 'Todo lo que he firmado',
  confirmation: {
    subject: 'Confirma tu firma: {title}',
    asked:
      'Alguien ha dado esta dirección para firmar la petición «{title}» en {hub}. Si fuiste tú, falta un solo paso.',
    press: 'Abre la página de abajo y pulsa el botón que hay en ella. Hasta entonces no se cuenta nada.',
    button: 'Ir a la página de confirmación',
    code: '¿Quieres confirmar en otro dispositivo? Escribe allí este código:',
    expires: 'El enlace funciona hasta esta fecha: {until}.',
    wasNotMe:
      'Si no fuiste tú, abre la misma página y elige «No fui yo»: borraremos la solicitud. O no hagas nada: no se contará nada y el enlace caducará solo.',
  },
  receipt: {
    subject: 'Has firmado: {title}',
    thanks: 'Gracias. Has firmado la petición «{title}» en {hub} y tu firma está confirmada.',
    share: 'Una petición crece porque la gente la cuenta. Si quieres, pasa esta dirección:',
    button: 'Ver la petición',
    agreed: 'Has aceptado recibir:',
    updates: 'las novedades de esta petición',
    news: 'las noticias de esta organización: {organisation}',
    agreedToNothing: 'No has aceptado ningún otro mensaje sobre ella, y no te llegará ninguno.',
    changeYourMind: 'Puedes cambiar de opinión en cualquier momento:',
    withdraw: 'Retirar mi firma',
    unsubscribe: 'No recibir más estos mensajes',
  },
  manage: {
    subject: 'Tu página en {hub}',
    asked:
      'Alguien ha pedido un enlace a todo lo que esta dirección ha firmado en {hub}. Si fuiste tú, aquí lo tienes.',
    button: 'Abrir mi página',
    hint: 'Allí puedes ver, cambiar, retirar, descargar y borrar lo que has dado. No compartas este mensaje: quien tenga el enlace puede hacer lo mismo.',
    expires: 'El enlace funciona hasta esta fecha: {until}.',
    wasNotMe: 'Si no fuiste tú, no hagas nada. Sin el enlace no pasa nada.',
    footer:
      '{hub} ha enviado este mensaje de forma automática porque alguien lo ha pedido con esta dirección. No contiene ningún rastreador.',
  },
  signIn: {
    subject: 'Tu código para {hub}: {code}',
    asked:
      'Alguien quiere iniciar sesión en {hub} con esta dirección. Si eres tú, escribe este código en la página que lo pide:',
    expires: 'El código funciona hasta el {until}, y una sola vez.',
    wasNotMe:
      'Si no eres tú, no hagas nada: sin el código nadie entra. No se lo des a nadie; nadie de {hub} te lo pedirá nunca.',
    footer:
      '{hub} ha enviado este mensaje automáticamente, porque se escribió esta dirección para iniciar sesión. No contiene ningún rastreador.',
  },
  alreadySigned: {
    subject: 'Ya has firmado: {title}',
    again: 'Alguien ha vuelto a dar esta dirección para firmar la petición «{title}» en {hub}.',
    unchanged: 'Ya la habías firmado. Tu firma cuenta una sola vez y nada ha cambiado.',
    button: 'Ver la petición',
    wasNotMe:
      'Si no fuiste tú, otra persona escribió tu dirección. Puedes ignorar este mensaje con tranquilidad.',
  },
  campaignUpdate: {
    subject: '{update} (novedades de «{title}»)',
    news: '{author} trae novedades de la petición «{title}», que firmaste:',
    button: 'Leerlo en la petición',
    why: 'Recibes este mensaje porque pediste las novedades de esta petición en {hub}. Puedes dejar de recibirlas cuando quieras, con un clic.',
    unsubscribe: 'No recibir más novedades',
    footer:
      '{hub} envió este mensaje en nombre de {author}. No contiene ningún rastreo y tu dirección no se ha cedido.',
  },
};
