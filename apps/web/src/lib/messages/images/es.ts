import type { ImageWords } from '../images.ts';

export const images: ImageWords = {
  heading: 'Imagen',
  none: 'Aún no hay imagen. Una que muestre de qué se trata consigue más firmas.',
  file: 'Archivo de la imagen',
  fileHint:
    'JPEG, PNG, WebP, AVIF o GIF, de hasta 10 MB. Quitamos lo que el archivo dice sobre dónde y por quién fue tomada.',
  alt: 'Qué muestra la imagen',
  altHint: 'Una frase para quienes no pueden verla.',
  add: 'Añadir la imagen',
  replace: 'Cambiar la imagen',
  remove: 'Quitar la imagen',
  preview: 'La imagen elegida',
  sending: 'Enviando la imagen…',
  errors: {
    file: 'Este archivo no sirve. Elija una imagen JPEG, PNG, WebP, AVIF o GIF de 10 MB y 40 megapíxeles como máximo, de al menos 200 píxeles por lado y como mucho 5 veces más larga que ancha.',
    alt: 'Diga en 1 a 300 caracteres qué muestra la imagen.',
    busy: 'Demasiadas imágenes en este momento. Inténtelo de nuevo en un minuto.',
    failed: 'No se pudo añadir la imagen. Inténtelo de nuevo.',
  },
};
