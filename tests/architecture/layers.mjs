/**
 * One direction (design: domain ◄ store ◄ commands ◄ api), as dependency-cruiser rules.
 *
 * Each rule is proven by a violation in `layers.test.ts`. `pnpm arch` runs them alone.
 */

/** @typedef {import('dependency-cruiser').IConfiguration} Configuration */
/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

const DATABASE = 'node_modules/(@prisma|prisma|pg|pg-boss|@electric-sql)/';
const GRAPHQL = 'node_modules/(graphql|graphql-[^/]+|@graphql-[^/]+|@pothos|@envelop|gql[.]tada|@urql)/';
const TEST = '[.]test[.]ts$';

/**
 * A dependency nobody may have.
 *
 * @param {string} name what a contributor sees first when the build fails
 * @param {string} reason what they read next
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
function rule(name, reason, from, to) {
  return { name, comment: reason, severity: 'error', from, to };
}

/** @type {Configuration} */
export default {
  forbidden: [
    rule(
      'domain-is-pure',
      'A rule is a function of what it is given: no package, no part of Node, no other layer. Pass it in.',
      { path: '^packages/domain/', pathNot: TEST },
      { pathNot: '^packages/domain/' },
    ),
    rule(
      'store-knows-only-the-domain',
      'The store keeps rows; who asked and what follows is decided above it.',
      { path: '^packages/store/' },
      { path: '^(packages|apps)/', pathNot: '^packages/(store|domain)/' },
    ),
    rule(
      'commands-know-only-domain-and-store',
      'A command loads, asks the domain, writes and names what happened; mail and live hear of it by its events.',
      { path: '^packages/commands/' },
      { path: '^(packages|apps)/', pathNot: '^packages/(commands|store|domain)/' },
    ),
    rule(
      'commands-know-no-transport',
      'A command is the same over HTTP, a socket or a script.',
      { path: '^packages/commands/' },
      { path: '^(node:)?(http|http2|https|net)$|node_modules/(ws|svelte|@sveltejs|nodemailer)/' },
    ),
    rule(
      'live-knows-only-the-domain',
      'Live carries values and cursors; what they mean and where they are kept is not its business.',
      { path: '^packages/live/' },
      { path: '^(packages|apps)/', pathNot: '^packages/(live|domain)/' },
    ),
    rule(
      'mail-knows-only-the-domain',
      'Mail words messages and sends them; whom to write to is read by its caller.',
      { path: '^packages/mail/' },
      { path: '^(packages|apps)/', pathNot: '^packages/(mail|domain)/' },
    ),
    rule(
      'graphql-stays-in-the-apps',
      'GraphQL is how the hub is asked, not what it does.',
      { path: '^packages/(commands|live|mail)/' },
      { path: GRAPHQL },
    ),
    rule(
      'prisma-stays-in-the-store',
      'Only the store knows which database there is; ask it for a function with a SQL verb in its name.',
      { path: '^(apps|packages|tests)/', pathNot: '^(packages/(store|domain)|tests/bench/peers)/' },
      { path: DATABASE },
    ),
    rule(
      'resolvers-do-not-write',
      'A resolver reads through its reader and runs commands; of the store it sees types and reads.ts. builder.ts tells Pothos the model.',
      { path: '^apps/api/src/schema/', pathNot: '^apps/api/src/schema/builder[.]ts$' },
      {
        path: '^packages/store/',
        pathNot: '^packages/store/src/reads[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'resolvers-do-not-publish',
      'Commands announce what happened; resolvers only subscribe.',
      { path: '^apps/api/src/schema/' },
      { path: '^apps/api/src/realtime/publish[.]ts$' },
    ),
    rule(
      'web-sees-only-domain-and-schema',
      'A page knows the pure rules and the printed schema, so that it can do nothing a partner could not.',
      { path: '^apps/web/' },
      {
        path: '^(packages|apps|prisma|scripts)/',
        pathNot: '^(apps/web/|packages/domain/|apps/api/schema[.]graphql$)',
      },
    ),
    rule(
      'api-knows-no-page',
      'The server gets the built pages as one request handler; pages and API meet in the schema file.',
      { path: '^apps/api/' },
      { path: '^apps/web/' },
    ),
    rule(
      'packages-have-one-door',
      'Import what a package offers from its index.ts (resolvers: the store from its reads.ts); what is not offered there is free to change.',
      { path: '^((?:packages|apps)/[^/]+|tests|scripts|prisma)/' },
      {
        path: '^packages/[^/]+/',
        pathNot: ['^$1/', '^packages/[^/]+/src/index[.]ts$', '^packages/store/src/reads[.]ts$'],
      },
    ),
    rule(
      'no-cycles',
      'Of two files that import each other neither can be read first.',
      {},
      { circular: true },
    ),
    rule(
      'nothing-imports-tests',
      'What runs must work without the tests.',
      { pathNot: '^tests/' },
      { path: `^tests/|${TEST}` },
    ),
  ],
  options: {
    // Seen as a dependency, not looked into: what is generated keeps no house rules.
    doNotFollow: { path: 'node_modules/|/generated/' },
    exclude: { path: '^apps/web/(build|[.]svelte-kit)/' },
    // An `import type` is a dependency like any other.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'node', 'import', 'types', 'default'],
      extensions: ['.ts', '.svelte', '.js', '.mjs'],
    },
  },
};
