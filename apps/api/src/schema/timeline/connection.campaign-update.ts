import { builder } from '../builder.ts';
import { CampaignUpdate } from './type.campaign-update.ts';

export const CampaignUpdateConnection = builder.connectionObject(
  { type: CampaignUpdate, name: 'CampaignUpdateConnection', description: 'A page of campaign updates.' },
  { name: 'CampaignUpdateEdge' },
);
