import type { VideoWords } from '../videos.ts';

export const videos: VideoWords = {
  title: 'A video from {host}',
  why: 'Your cookie settings keep it off. To show it, your browser has to ask {host}, which then learns your IP address and what you watch, and may set cookies. It has not been asked for anything yet.',
  once: 'Load this one once',
  targeting: 'Allow targeting only',
  all: 'Allow all',
  settings: 'Open the cookie settings',
  from: 'Shown from {host}.',
  remembered: 'Your choice is remembered. “Cookies”, at the foot of every page, changes it.',
};
