import type { Pages } from '../pages.ts';

export const pages: Pages = {
  privacy: {
    title: 'Política de privacidad',
    lead: 'Qué sabe {hub} de ti, por qué, y cómo puedes retirarlo. Versión del {version}.',
    sections: [
      {
        heading: 'Cuando solo lees',
        paragraphs: [
          'No se guarda nada sobre ti. No hay analítica, ni publicidad, ni peticiones a otras empresas, salvo que elijas mostrar un vídeo de otro sitio. Tu dirección IP sirve para responderte y para frenar abusos; nunca se anota.',
        ],
      },
      {
        heading: 'Cuando firmas',
        paragraphs: [
          'Pedimos tu nombre, tu correo y tu país y, si quieres, un código postal y un motivo. El nombre, el correo, el código postal y el motivo se guardan cifrados, con una clave propia para cada petición.',
          'Para que nadie se cuente dos veces, guardamos un código calculado a partir de tu correo solo para esa petición. No permite recuperar la dirección ni relaciona una petición con otra.',
          'No pedimos tu fecha de nacimiento. Solo guardamos que has dicho tener la edad necesaria, o que quien ejerce tu tutela está de acuerdo.',
        ],
      },
      {
        heading: 'Lo que ven los demás',
        paragraphs: [
          'Tu nombre se muestra solo si lo eliges, y en la forma que elijas. En las peticiones en las que firmar puede ser peligroso no se muestra nunca ningún nombre, lugar ni hora exacta.',
          'Quien creó la petición no recibe tu correo.',
        ],
      },
      {
        heading: 'Los mensajes',
        paragraphs: [
          'Recibes un mensaje para confirmar tu firma y, donde firmar no es peligroso, un recibo con un enlace para retirarla. Todo lo demás solo lo recibes si marcaste su casilla, y cada mensaje lleva un enlace para dejar de recibirlo.',
          'El enlace del mensaje es una llave. Solo guardamos su huella, y deja de funcionar a los 14 días. Junto a él hay un código de seis cifras que hace lo mismo en otro dispositivo; deja de valer tras cinco intentos fallidos.',
        ],
      },
      {
        heading: 'Cuánto tiempo, y tus derechos',
        paragraphs: [
          'Una firma sin confirmar se borra cuando caduca su enlace, a los 14 días. Lo que diste con una confirmada se conserva mientras dura la petición y {period} después de su fin. Entonces se borra junto con la clave de la petición, también el nombre que se mostraba; el número de firmas queda.',
          'Lo que aceptaste y cuándo queda anotado como prueba, sin nada que diga quién eres. Puede haber copias de seguridad anteriores a un borrado; quien lleva este sitio debe borrarlas también.',
          'En una página propia puedes ver todo lo que has firmado, cambiar cómo se muestra tu nombre, retirar un consentimiento o una firma, guardar una copia y borrarlo todo. No hay cuenta: te enviamos un enlace que funciona durante 24 horas y guardamos para él tu dirección, cifrada, no más tiempo que ese.',
          'Borrar no cambia el número de firmas, salvo que retires también las tuyas. De una firma que sigue contando queda el código calculado a partir de tu correo, hasta que la petición haya terminado.',
          'Para que se corrija algo, escribe a quien gestiona la plataforma. También puedes reclamar ante la autoridad de protección de datos del lugar donde vives.',
        ],
      },
    ],
  },
};
