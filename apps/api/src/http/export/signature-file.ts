import type { ExportedSignature } from '@groundswell/commands';
import { csvLine } from '@groundswell/domain';

/** A kind of file signatures can be had as. */
export interface FileFormat {
  readonly contentType: string;
  /** The file's text, piece by piece. */
  write(pages: AsyncIterable<readonly ExportedSignature[]>, about: FileFacts): AsyncGenerator<string>;
}

/** What a file says of itself. */
export interface FileFacts {
  readonly petition: string;
  /** The last ledger entry in it. */
  readonly revision: number;
  readonly highRisk: boolean;
  /** With columns for name, address and postcode. */
  readonly contacts: boolean;
}

/** Without it a spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const SHOWN = ['number', 'day', 'country', 'name shown', 'reason'];
const CONTACT = ['name', 'email', 'postcode'];

export const FILE_FORMATS: Readonly<Record<'csv' | 'json', FileFormat>> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    async *write(pages, { contacts, highRisk }) {
      const columns = highRisk ? SHOWN.slice(0, 1) : [...SHOWN, ...(contacts ? CONTACT : [])];
      yield BYTE_ORDER_MARK + csvLine(columns);
      for await (const page of pages) {
        yield page
          .map((each) => csvLine([...shownCells(each), ...contactCells(each)].slice(0, columns.length)))
          .join('');
      }
    },
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    async *write(pages, { petition, revision, highRisk, contacts }) {
      yield `{"petition":${JSON.stringify(petition)},"revision":${revision},"signatures":[`;
      let separator = '\n';
      for await (const page of pages) {
        for (const { number, contact, ...shown } of page) {
          yield `${separator}${JSON.stringify({ number, ...(!highRisk && shown), ...(contacts && !highRisk && { contact }) })}`;
          separator = ',\n';
        }
      }
      yield '\n]}\n';
    },
  },
};

function shownCells({ number, day, country, shownName, reason }: ExportedSignature) {
  return [number, day, country, shownName ?? 'anonymous', reason];
}

function contactCells({ contact }: ExportedSignature) {
  return [contact?.name ?? null, contact?.email ?? null, contact?.postcode ?? null];
}
