import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

export const PetitionConnection = builder.connectionObject(
  { type: Petition, name: 'PetitionConnection', description: 'A page of petitions.' },
  { name: 'PetitionEdge' },
);
