import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { badInput } from './bad-input.ts';
import { LIMITS } from './limits.ts';

/** How large a selection is once its fragments are written out. */
interface Extent {
  /** The names of the longest chain of fields. */
  readonly chain: readonly string[];
  /** All fields, each as often as it is asked for. */
  readonly fields: number;
}

const NOTHING: Extent = { chain: [], fields: 0 };

/** A validation rule: depth and number of fields (through fragments), aliases and directives stay within `LIMITS`. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<FragmentDefinitionNode, Extent>();
  let aliases = 0;
  let directives = 0;

  // Each fragment is measured once: spread twice in each other, thirty of them would
  // otherwise be a thousand million fields to walk.
  function measureFragment(name: string): Extent {
    const fragment = context.getFragment(name);
    if (!fragment) return NOTHING;
    const known = fragments.get(fragment);
    if (known) return known;
    // A cycle ends where it closes; another rule refuses it.
    fragments.set(fragment, NOTHING);
    const extent = measure(fragment.selectionSet);
    fragments.set(fragment, extent);
    return extent;
  }

  function measure(selectionSet: SelectionSetNode | undefined): Extent {
    let chain: readonly string[] = [];
    let fields = 0;
    for (const selection of selectionSet?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measure(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      const here = isField ? [selection.name.value, ...inner.chain] : inner.chain;
      if (here.length > chain.length) chain = here;
      fields += inner.fields + (isField ? 1 : 0);
    }
    return { chain, fields };
  }

  return {
    OperationDefinition({ selectionSet }) {
      const { chain, fields } = measure(selectionSet);
      const path = chain.slice(0, 3);
      if (chain.length > LIMITS.depth) {
        context.reportError(
          badInput(path, `The operation is ${chain.length} levels deep; the limit is ${LIMITS.depth}.`),
        );
      }
      if (fields > LIMITS.fields) {
        context.reportError(
          badInput(path, `The operation asks for ${fields} fields; the limit is ${LIMITS.fields}.`),
        );
      }
    },
    Field({ alias }) {
      if (!alias) return;
      aliases += 1;
      if (aliases === LIMITS.aliases + 1) {
        context.reportError(
          badInput(
            [alias.value],
            `The document has more than ${LIMITS.aliases} aliases, which is the limit.`,
          ),
        );
      }
    },
    Directive({ name }) {
      directives += 1;
      if (directives === LIMITS.directives + 1) {
        context.reportError(
          badInput(
            [name.value],
            `The document has more than ${LIMITS.directives} directives, which is the limit.`,
          ),
        );
      }
    },
  };
}
