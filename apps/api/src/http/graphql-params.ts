/** The parameters of a GraphQL request. */
export interface GraphqlParams {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

const NAMES = new Set(['query', 'operationName', 'variables', 'extensions']);

/** The parameters in `body` (JSON), or `null` when anything about them is not as the specification has it. */
export function readParams(body: Buffer): GraphqlParams | null {
  let params: unknown;
  try {
    params = JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
  if (!isObject(params) || !Object.keys(params).every((name) => NAMES.has(name))) return null;
  const { query, operationName, variables, extensions } = params;
  if (typeof query !== 'string' || typeof (operationName ?? '') !== 'string') return null;
  if (!isObject(variables ?? {}) || !isObject(extensions ?? {})) return null;
  return params as unknown as GraphqlParams;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
