import type { VideoWords } from '../videos.ts';

export const videos: VideoWords = {
  title: 'Une vidéo de {host}',
  why: 'Vos réglages de cookies la laissent éteinte. Pour la montrer, votre navigateur doit s’adresser à {host}, qui apprend alors votre adresse IP et ce que vous regardez, et peut déposer des cookies. Rien ne lui a encore été demandé.',
  once: 'Charger celle-ci une fois',
  targeting: 'Autoriser le ciblage seulement',
  all: 'Tout autoriser',
  settings: 'Ouvrir les réglages des cookies',
  from: 'Affichée depuis {host}.',
  remembered: 'Votre choix est retenu. « Cookies », au bas de chaque page, permet de le changer.',
};
