import { parse, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badInput } from './bad-input.ts';
import { LIMITS } from './limits.ts';
import { withinLimits } from './within-limits.ts';

/** Refuses documents that are too long, too deep or repeat too much, before anything is resolved. */
export function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithinLimits),
    onValidate: ({ addValidationRule }) => addValidationRule(withinLimits),
  };
}

function parseWithinLimits(source: string | Source, options?: ParseOptions) {
  try {
    return parse(source, { ...options, maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    // Observed: graphql 17.1, "Document contains more than 2000 tokens. Parsing aborted."
    if (error instanceof Error && error.message.includes('Parsing aborted')) {
      throw badInput(['query'], `The document has more than ${LIMITS.tokens} tokens, which is the limit.`);
    }
    throw error;
  }
}
