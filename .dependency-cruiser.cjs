/**
 * The walls of the house. Each rule says why it stands; `npm test` runs them, and
 * test/unit/build/boundaries.test.ts plants one violation of each to see that it is caught.
 */

/** Rooms of the office in dependency order: a room may use rooms named before it, never after. */
const roomsInOrder = [
  ['accounts', 'audit'],
  ['catalogue'],
  ['registers'],
  ['units'],
  ['honorees'],
  ['movements'],
  ['nominations'],
  ['council'],
  ['decisions'],
  ['archive'],
  ['dossiers'],
  ['certificates'],
  ['documents'],
  ['form-check'],
  ['exemplars'],
  ['reports'],
  ['imports', 'exchange', 'backup'],
];

/** Rooms that only gather: they may read every other room, and no other room may use them. */
const gatheringRooms = ['home'];

/** One rule a row of rooms: it must not use what comes after it. */
const roomOrderRules = roomsInOrder.map((rooms, index) => {
  const below = [...roomsInOrder.slice(index + 1).flat(), ...gatheringRooms];
  return {
    name: `office-room-order-${rooms.join('-')}`,
    comment: `A room may use rooms above it only (design, section 2): ${rooms.join(', ')} must not use ${below.join(', ')}.`,
    severity: 'error',
    from: { path: `^electron/features/(?:${rooms.join('|')})/` },
    to: { path: `^electron/features/(?:${below.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-a-leaf',
      comment: 'shared/ is used by both sides, so it can know neither: its rules stay pure and testable.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(?:electron|renderer|build|test)/' },
    },
    {
      name: 'shared-has-no-platform',
      comment: 'shared/ runs in the browser and in Node: no Node modules, no React, no shell, no storage.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: '^node:|(?:^|/)node_modules/(?:react|react-dom|@mui|electron|dexie|kysely|docx|puppeteer-core|better-sqlite3-multiple-ciphers)/|^electron$',
      },
    },
    {
      name: 'shared-has-no-node-core',
      comment: 'The same, for Node modules written without the node: prefix.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-has-no-node',
      comment:
        'The window runs in a sandbox without Node: a Node module would break it, or tempt to open it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-knows-no-office',
      comment: 'The window knows the contract (shared/contract) and nothing of how the office keeps it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: '^electron(?:/|$)|(?:^|/)node_modules/(?:electron|kysely|better-sqlite3-multiple-ciphers|puppeteer-core)/',
      },
    },
    {
      name: 'office-knows-no-window',
      comment: 'The office answers any caller of the contract; it must run without a window.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/|(?:^|/)node_modules/(?:react|react-dom|@mui|dexie)/' },
    },
    {
      name: 'product-knows-no-tests-or-build',
      comment: 'What ships must not depend on what only developers have.',
      severity: 'error',
      from: { path: '^(?:shared|electron|renderer)/' },
      to: { path: '^(?:test|build)/' },
    },
    {
      name: 'only-desktop-imports-electron',
      comment: 'One folder knows the shell, so that the same office runs in the browser shell and in tests.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/(?:desktop/|main\\.ts$|preload\\.ts$)' },
      to: { path: '^electron$|(?:^|/)node_modules/electron/' },
    },
    {
      name: 'only-entries-use-desktop',
      comment: 'Whatever imports electron/desktop imports Electron with it: only the desktop entry may.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/(?:desktop/|main\\.ts$|preload\\.ts$)' },
      to: { path: '^electron/desktop/' },
    },
    {
      name: 'only-store-imports-sqlite',
      comment: 'Keys, pragmas and transactions are right in one place, or wrong in many.',
      severity: 'error',
      from: { path: '^(?:electron|shared|renderer)/', pathNot: '^electron/store/' },
      to: { path: '(?:^|/)node_modules/better-sqlite3-multiple-ciphers/' },
    },
    {
      name: 'only-documents-imports-docx',
      comment: 'One document model, two renderers: rooms describe documents, they do not draw them.',
      severity: 'error',
      from: { path: '^(?:electron|shared|renderer)/', pathNot: '^electron/documents/' },
      to: { path: '(?:^|/)node_modules/docx/' },
    },
    {
      name: 'only-drafts-imports-dexie',
      comment: 'Drafts are encrypted before they reach IndexedDB; a second way in would write plain text.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/drafts/' },
      to: { path: '(?:^|/)node_modules/(?:dexie|dexie-react-hooks)/' },
    },
    {
      name: 'window-rooms-are-apart',
      comment:
        'No room of the window imports another: what two rooms need moves up to renderer/ui or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'window-parts-know-no-rooms',
      comment:
        'ui/, drafts/, document-editor/, award-life/ and i18n/ serve every room and so can know none; only app/ puts rooms together.',
      severity: 'error',
      from: { path: '^renderer/(?:ui|drafts|i18n|document-editor|award-life)/' },
      to: { path: '^renderer/(?:features|app)/' },
    },
    {
      name: 'store-and-documents-know-no-rooms',
      comment:
        'store/, documents/ and jobs/ carry the rooms; a carrier that knows its load cannot carry another.',
      severity: 'error',
      from: { path: '^electron/(?:store|documents|jobs)/' },
      to: { path: '^electron/(?:features|office|loopback|desktop)/' },
    },
    ...roomOrderRules,
    {
      name: 'no-circular',
      comment: 'A circle has no first module: nothing in it can be understood or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that cannot be found works nowhere, or only on one machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^electron$' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that is not in package.json comes and goes with the packages that brought it.',
      severity: 'error',
      from: { path: '^(?:shared|electron|renderer)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'A development package is not in the installed program. Electron is: it is the program.',
      severity: 'error',
      from: { path: '^(?:shared|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(?:^|/)node_modules/electron/',
      },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    // From the start of the path only: many packages keep what they export in a folder called dist.
    exclude: { path: '^(?:dist|release)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
