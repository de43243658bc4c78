import { error, fail, redirect } from '@sveltejs/kit';
import { mutate, query } from '#lib/graphql/client.ts';
import { fill } from '#lib/locale/fill.ts';
import { PAPER_WORDS } from '#lib/messages/paper.server.ts';
import { DecidePaperBatch, EnterPaperBatch, PaperBatches } from '#lib/paper/documents.ts';
import { filledSheets, SHEET_ROWS, SHEET_ROWS_MAX, typedSheets } from '#lib/paper/typed-sheets.ts';
import { formText } from '#lib/site/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['entered', 'approved', 'rejected'] as const;
const FIELDS = { number: 'number', count: 'count', note: 'note' } as const;

export const load: PageServerLoad = async ({ params, fetch, locals, url, parent }) => {
  await parent();
  const { petition } = await query(fetch, PaperBatches, { slug: params.slug });
  if (!petition?.paperBatches) error(404, 'There is no such petition.');
  const rows = Math.min(Math.max(Number(url.searchParams.get('rows')) || SHEET_ROWS, 1), SHEET_ROWS_MAX);
  return {
    rows,
    batches: petition.paperBatches,
    done: DONE.find((known) => url.searchParams.has(known)) ?? null,
    words: PAPER_WORDS[locals.locale],
  };
};

export const actions: Actions = {
  enter: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const typed = { sheets: typedSheets(form), note: formText(form, 'note') };
    const { errors } = PAPER_WORDS[locals.locale];
    const refuse = (message: string) => fail(422, { ...typed, message });
    const sheets = filledSheets(typed.sheets);
    if (sheets.length === 0) return refuse(errors.none);
    const { petition } = await query(fetch, PaperBatches, { slug: params.slug });
    if (!petition) error(404, 'There is no such petition.');
    const { enterPaperBatch } = await mutate(fetch, EnterPaperBatch, {
      input: { petition: petition.id, sheets, note: typed.note.trim() || null },
    });
    switch (enterPaperBatch.__typename) {
      case 'EnterPaperBatchSuccess':
        redirect(303, `/manage/${params.slug}/paper?entered`);
      case 'ValidationError': {
        const field = enterPaperBatch.issues[0]?.path.at(-1);
        const known = Object.values(FIELDS).find((name) => name === field);
        return refuse(errors[known ?? 'failed']);
      }
      case 'SheetAlreadyEnteredError':
        return refuse(fill(errors.taken, { sheet: enterPaperBatch.sheet }));
      case 'PetitionNotOpenError':
        return refuse(errors.closed);
      default:
        return refuse(errors.failed);
    }
  },

  decide: async ({ request, params, fetch, locals }) => {
    const form = await request.formData();
    const decision = formText(form, 'decision') === 'APPROVE' ? 'APPROVE' : 'REJECT';
    const { errors } = PAPER_WORDS[locals.locale];
    const { decidePaperBatch } = await mutate(fetch, DecidePaperBatch, {
      input: { batch: formText(form, 'batch'), decision },
    });
    switch (decidePaperBatch.__typename) {
      case 'DecidePaperBatchSuccess':
        redirect(303, `/manage/${params.slug}/paper?${decision === 'APPROVE' ? 'approved' : 'rejected'}`);
      case 'SecondPersonNeededError':
        return refused(errors.second);
      case 'PaperBatchDecidedError':
        return refused(errors.decided);
      case 'PetitionNotOpenError':
        return refused(errors.closed);
      default:
        return refused(errors.failed);
    }
  },
};

function refused(message: string) {
  return fail(422, { sheets: null, note: '', message });
}
