import { BODY_MAX, refuseText, TITLE_MAX } from '@groundswell/domain';
import { findSimilarPetitions } from '@groundswell/store/reads';
import { z } from 'zod';
import { badInput } from '../../graphql/bad-input.ts';
import { builder } from '../builder.ts';
import { RelatedPetition } from './petition.related-petitions.ts';

/** From this score on two titles are called the same. */
const SAME = 0.95;

builder.queryField('similarPetitions', (t) =>
  t.field({
    type: [RelatedPetition],
    description:
      'Listed open petitions with a title like this one, for who is about to start another. `body` moves those to the front whose title comes up in it.',
    args: {
      title: t.arg.string({ required: true, description: `At most ${TITLE_MAX} characters.` }),
      body: t.arg.string(),
      first: t.arg.int({ defaultValue: 5, required: true, validate: z.int().min(0).max(20) }),
    },
    complexity: ({ first }) => ({ field: 50, multiplier: first }),
    resolve: async (_root, { title, body, first }, { reader }) => {
      const issue =
        refuseText(['title'], title, { min: 0, max: TITLE_MAX }) ??
        refuseText(['body'], body ?? '', { min: 0, max: BODY_MAX, multiline: true });
      if (issue) throw badInput(issue.path, issue.message);
      const found = await findSimilarPetitions(reader, { title, body: body ?? '', first });
      return found.map(({ id, score }) => ({
        score,
        petition: { id },
        reason: { kind: score >= SAME ? ('SAME_TITLE' as const) : ('SIMILAR_TITLE' as const) },
      }));
    },
  }),
);
