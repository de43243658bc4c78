import { builder } from '../builder.ts';
import { TimelineItem } from './type.timeline-item.ts';

export const TimelineConnection = builder.connectionObject(
  { type: TimelineItem, name: 'TimelineConnection', description: 'A page of timeline items.' },
  { name: 'TimelineEdge' },
);
