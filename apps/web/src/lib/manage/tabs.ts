import type { ManageWords } from '#lib/messages/manage.ts';

/** The pages on which a creator works on one petition, in their order: where each is below `/manage/[slug]`. */
export const MANAGE_TABS: readonly { readonly name: keyof ManageWords['tabs']; readonly path: string }[] = [
  { name: 'overview', path: '' },
  { name: 'text', path: '/text' },
  { name: 'updates', path: '/updates' },
  { name: 'statistics', path: '/statistics' },
  { name: 'delivery', path: '/delivery' },
  { name: 'paper', path: '/paper' },
  { name: 'decision', path: '/decision' },
];
