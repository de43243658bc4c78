import { COUNTRY_CODES, isLocale } from '@groundswell/domain';
import { badInput } from '../../graphql/bad-input.ts';
import { builder } from '../builder.ts';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;

builder.scalarType('DateTime', {
  description: 'A moment, RFC 3339 in UTC: "2026-11-22T18:00:00.000Z".',
  serialize: (value) => value.toISOString(),
  parseValue(value) {
    const date = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : null;
    if (date && !Number.isNaN(date.getTime())) return date;
    throw badInput([], 'A DateTime is written as RFC 3339 says, such as 2026-11-22T18:00:00Z.');
  },
});

builder.scalarType('URL', {
  description: 'An absolute URL.',
  serialize: (value) => value,
  parseValue(value) {
    const url = typeof value === 'string' && value.length <= 2_048 ? URL.parse(value) : null;
    if (url) return url.href;
    throw badInput([], 'A URL is absolute and has at most 2048 characters, such as https://example.org/.');
  },
});

builder.scalarType('Locale', {
  description: 'A language, BCP 47: "ug", "en-GB".',
  serialize: (value) => value,
  parseValue(value) {
    if (typeof value === 'string' && isLocale(value)) return value;
    throw badInput([], 'A Locale is a language tag as BCP 47 has them, such as ug or en-GB.');
  },
});

builder.scalarType('CountryCode', {
  description: `A country, ISO 3166-1 alpha-2 in capitals: one of ${COUNTRY_CODES.length} codes.`,
  serialize: (value) => value,
  // Whether there is such a country is the command's to say, beside everything else in the form.
  parseValue(value) {
    if (typeof value === 'string' && value.length === 2) return value;
    throw badInput([], 'A CountryCode has two capital letters, such as DE.');
  },
});
