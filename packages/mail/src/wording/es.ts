import type { Wording } from './wording.ts';

export const es: Wording = {
  locale: 'es',
  dir: 'ltr',
  greeting: 'Hola, {name}:',
  greetingWithoutName: 'Hola:',
  footer:
    '{hub} ha enviado este mensaje de forma automática porque esta dirección se escribió en un formulario de firma. No contiene ningún rastreador.',
  confirmation: {
    subject: 'Confirma tu firma: {title}',
    asked:
      'Alguien ha dado esta dirección para firmar la petición «{title}» en {hub}. Si fuiste tú, falta un solo paso.',
    press: 'Abre la página de abajo y pulsa el botón que hay en ella. Hasta entonces no se cuenta nada.',
    button: 'Ir a la página de confirmación',
    expires: 'El enlace funciona hasta esta fecha: {until}.',
    wasNotMe:
      'Si no fuiste tú, abre la misma página y elige «No fui yo»: borraremos la solicitud. O no hagas nada: no se contará nada y el enlace caducará solo.',
  },
  alreadySigned: {
    subject: 'Ya has firmado: {title}',
    again: 'Alguien ha vuelto a dar esta dirección para firmar la petición «{title}» en {hub}.',
    unchanged: 'Ya la habías firmado. Tu firma cuenta una sola vez y nada ha cambiado.',
    button: 'Ver la petición',
    wasNotMe:
      'Si no fuiste tú, otra persona escribió tu dirección. Puedes ignorar este mensaje con tranquilidad.',
  },
};
