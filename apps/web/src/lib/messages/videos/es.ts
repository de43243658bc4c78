import type { VideoWords } from '../videos.ts';

export const videos: VideoWords = {
  title: 'Un vídeo de {host}',
  why: 'Tus ajustes de cookies lo mantienen apagado. Para mostrarlo, tu navegador tiene que dirigirse a {host}, que así conoce tu dirección IP y lo que ves, y puede guardar cookies. Todavía no se le ha pedido nada.',
  once: 'Cargar este una vez',
  targeting: 'Permitir solo la segmentación',
  all: 'Permitir todo',
  settings: 'Abrir los ajustes de cookies',
  from: 'Se muestra desde {host}.',
  remembered: 'Tu elección queda guardada. Puedes cambiarla en «Cookies», al pie de cada página.',
};
