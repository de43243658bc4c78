import type { SheetWords } from '../sheet-words.ts';

export const words: SheetWords = {
  title: 'Recueillir des signatures sur papier',
  lead: 'Imprimez des feuilles, faites-les signer et rendez-les à la personne qui mène la pétition. Les signatures sur papier sont vérifiées par deux personnes et affichées à part.',
  copies:
    'Chaque feuille a un numéro et ne compte qu’une fois. Imprimez-en d’autres plutôt que d’en photocopier une.',
  howMany: 'Nombre de feuilles (1 à 20)',
  make: 'Préparer les feuilles',
  print: 'Imprimer',
  back: 'Retour à la pétition',
  closed: 'Cette pétition ne reçoit pas de signatures en ce moment : il n’y a pas de feuille à imprimer.',
  petitionTo: 'Pétition adressée à : {target}',
  petition: 'Pétition',
  statement: 'Nous, soussignés, soutenons cette pétition.',
  row: 'N°',
  name: 'Nom',
  town: 'Commune',
  signature: 'Signature',
  privacy:
    'Seul le nombre de signatures est saisi sur {hub} : votre nom reste sur cette feuille, et personne ne vous écrira à cause d’elle. Signez une seule fois, sur papier ou en ligne.',
  age: 'Moins de 16 ans (moins de 13 ans aux États-Unis) : seulement avec l’accord d’un parent ou tuteur.',
  online: 'Lire et signer en ligne',
  sheet: 'Feuille {number}',
  total: 'Signatures sur cette feuille',
  dangerTitle: 'Signer peut être dangereux',
  danger:
    'Quiconque trouve cette feuille voit qui a signé. Ne l’utilisez que là où cela ne nuit à personne, gardez-la à l’abri des regards et ne la photographiez pas. Signer en ligne est plus sûr.',
};
