import type { CookieWords } from '../cookies.ts';

export const cookies: CookieWords = {
  notice: {
    label: 'Elección de cookies',
    text: 'Solo están activas las cookies necesarias. Las de analítica y las de segmentación, que necesitan los vídeos de otros sitios, siguen desactivadas mientras no las permitas.',
  },
  settings: 'Ajustes de cookies',
  refuse: 'Rechazar todo',
  allow: 'Permitir todo',
  remembered:
    'Tu elección se recuerda en este dispositivo durante 180 días. Puedes cambiarla aquí en cualquier momento.',
  categories: {
    necessary: {
      name: 'Necesarias (siempre activas)',
      does: 'Recuerdan lo que pides: tu idioma y la elección que haces aquí. No contienen nada que te identifique.',
    },
    analytics: {
      name: 'Analítica',
      does: 'Serviría para medir el uso de las páginas. Ahora mismo no hacemos ninguna, así que permitirla no cambia nada hoy.',
    },
    targeting: {
      name: 'Segmentación',
      does: 'No tenemos publicidad. Pero una petición puede incluir un vídeo de otro sitio, como YouTube o un PeerTube, y ese sitio puede reconocerte y guardar sus propias cookies. Si la permites, esos vídeos se muestran enseguida; si no, no se pide nada a esos sitios hasta que cargues tú un vídeo.',
    },
  },
  page: {
    title: 'Ajustes de cookies',
    lead: 'Qué puede guardarse en tu dispositivo y a quién puede dirigirse. Firmar funciona igual con todo desactivado.',
    heading: 'Tu elección',
    save: 'Guardar lo marcado',
    state: {
      unmade: 'Todavía no has elegido. Todo lo que no es necesario está desactivado.',
      none: 'Has rechazado todo lo que no es necesario.',
      analytics: 'Has permitido la analítica. La segmentación está desactivada.',
      targeting: 'Has permitido la segmentación. La analítica está desactivada.',
      all: 'Has permitido la analítica y la segmentación.',
    },
    sections: [
      {
        heading: 'Las cookies de este sitio',
        paragraphs: [
          '«cookie_choice» contiene la elección hecha arriba, durante 180 días, como en «v1.a0.t0». Solo existe cuando has elegido.',
          '«locale» contiene el idioma elegido al pie de una página, durante un año, como en «es». Solo existe si elegiste uno.',
        ],
      },
      {
        heading: 'Lo que no hay',
        paragraphs: [
          'Ni cookies de analítica, ni de publicidad, ni ninguna otra forma de reconocerte. Al abrir una página no se pide nada a ninguna otra empresa, salvo que hayas permitido la segmentación y la página muestre un vídeo.',
        ],
      },
    ],
  },
};
