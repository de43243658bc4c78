import { graphql } from '#lib/graphql/graphql.ts';
import { query } from '#lib/graphql/client.ts';
import { fill } from '#lib/locale/fill.ts';
import { monthsIn } from '#lib/locale/months.ts';
import { PAGES } from '#lib/messages/pages.server.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import type { PageServerLoad } from './$types';

const ContactMonths = graphql(`
  query ContactMonths {
    hub {
      contactMonths
    }
  }
`);

export const load: PageServerLoad = async ({ locals: { locale }, fetch }) => {
  const { hub } = await query(fetch, ContactMonths, {});
  const { privacy } = PAGES[locale];
  const period = monthsIn(locale, hub.contactMonths);
  const sections = privacy.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((paragraph) => fill(paragraph, { period })),
  }));
  return { page: { ...privacy, sections }, everything: SUPPORTER_WORDS[locale].withdraw.everything };
};
