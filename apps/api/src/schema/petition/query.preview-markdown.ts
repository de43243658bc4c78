import { BODY_MAX, refuseText } from '@groundswell/domain';
import { badInput } from '../../graphql/bad-input.ts';
import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { builder } from '../builder.ts';

builder.queryField('previewMarkdown', (t) =>
  t.string({
    nullable: true,
    description: 'Markdown as clean HTML, just as `bodyHtml` would be. Null for a visitor.',
    args: { body: t.arg.string({ required: true, description: `At most ${BODY_MAX} characters.` }) },
    // Rendering is the dearest thing a reader can ask for without touching the database.
    complexity: 500,
    resolve: (_root, { body }, { actor }) => {
      if (actor.kind === 'visitor') return null;
      const issue = refuseText(['body'], body, { min: 0, max: BODY_MAX, multiline: true });
      if (issue) throw badInput(issue.path, issue.message);
      return renderMarkdown(body);
    },
  }),
);
