import type { ImageWords } from '../images.ts';

export const images: ImageWords = {
  heading: 'Image',
  none: 'Pas encore d’image. Une image qui montre de quoi il s’agit apporte plus de signatures.',
  file: 'Fichier de l’image',
  fileHint:
    'JPEG, PNG, WebP, AVIF ou GIF, 10 Mo au plus. Nous retirons ce que le fichier dit du lieu et de l’auteur de la prise de vue.',
  alt: 'Ce que montre l’image',
  altHint: 'Une phrase pour les personnes qui ne peuvent pas la voir.',
  add: 'Ajouter l’image',
  replace: 'Remplacer l’image',
  remove: 'Retirer l’image',
  preview: 'L’image choisie',
  sending: 'Envoi de l’image…',
  errors: {
    file: 'Ce fichier ne convient pas. Choisissez une image JPEG, PNG, WebP, AVIF ou GIF de 10 Mo et 40 mégapixels au plus, d’au moins 200 pixels de côté et au plus 5 fois plus longue que large.',
    alt: 'Dites en 1 à 300 caractères ce que montre l’image.',
    busy: 'Trop d’images en ce moment. Réessayez dans une minute.',
    failed: 'L’image n’a pas pu être ajoutée. Réessayez.',
  },
};
