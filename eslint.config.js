import { dirname, join, relative } from 'node:path';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrowBack, isException } from './scripts/rooms/arrows-back.ts';
import { houses } from './scripts/rooms/houses.ts';
import { isSource } from './scripts/rooms/read-imports.ts';

/** Refuses imports against the order of rooms (scripts/rooms/houses.ts). */
const roomOrder = {
  create(context) {
    const from = relative(import.meta.dirname, context.filename);
    const check = (node) => {
      const path = node.source?.value;
      if (!isSource(from) || typeof path !== 'string' || !path.startsWith('.')) return;
      const way = { from, to: join(dirname(from), path) };
      for (const house of houses.filter(({ isInOrder }) => isInOrder)) {
        const message = arrowBack(house, way);
        if (message !== null && !isException(house, way)) context.report({ node, message });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The architecture: who may import what, each rule with its reason (README, "The flow"). */
const boundaries = [
  {
    files: ['shared-types/src/**/*.ts'],
    forbid: [
      ['@ot/*', 'payload', '@payloadcms/*', 'astro', 'astro:*', 'next', 'react'],
      'The contract knows neither the CMS nor the site: it may import only zod and Node.',
    ],
  },
  {
    files: ['cms/src/**/*.{ts,tsx}'],
    forbid: [['@ot/site', '@ot/site/*', 'astro', 'astro:*', '**/site/**'], 'The CMS knows nothing of how pages look.'],
  },
  {
    files: ['site/content/**/*.ts'],
    forbid: [
      ['payload', '@payloadcms/*', '@ot/cms', 'astro', 'astro:*', '**/src/**', '**/publisher/**', '**/checks/**'],
      'What a page may ask is the same whoever answers; its files alone decide what the store keeps (layout-version.ts).',
    ],
  },
  {
    files: ['site/checks/**/*.ts'],
    forbid: [
      ['payload', '@payloadcms/*', '@ot/cms', '**/src/**', '**/content/**', '**/publisher/**'],
      'Checks judge what is printed as a visitor would, whoever made it.',
    ],
  },
  {
    files: ['site/src/**/*.{ts,astro}'],
    forbid: [
      ['payload', '@payloadcms/*', '@ot/cms', '**/publisher/**', '**/checks/**'],
      'Templates read content only through Astro.locals.site, in the shape of the contract.',
    ],
  },
  {
    files: ['site/publisher/**/*.ts'],
    forbid: [
      [
        'payload',
        '@payloadcms/*',
        '@ot/cms',
        ...['templates', 'components', 'layouts', 'pages', 'references', 'help', 'printer'].map(
          (name) => `**/src/${name}/**`,
        ),
      ],
      'The publisher reads the export and calls the built bundle; of the templates it knows their words alone.',
    ],
  },
  {
    files: ['site/src/components/**/*.{ts,astro}'],
    forbid: [
      ['**/templates/**', '**/layouts/**', '**/pages/**', '**/i18n/strings/**'],
      'Components get props only: no data access, no words of their own.',
    ],
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.next/**',
      '**/.astro/**',
      '.data/**',
      'cms/src/migrations/**',
      'cms/src/payload/payload-types.ts',
      'cms/src/app/(payload)/**',
      '**/next-env.d.ts',
      '**/*.mjs',
      '**/*.js',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-else-return': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    // A test file's describe callback is a list, and string files are tables: long is not complex there.
    files: [
      '**/*.test.ts',
      '**/tests/**/*.ts',
      'site/src/i18n/strings/*.ts',
      '**/*.examples.ts',
      'shared-types/examples/**',
    ],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'max-lines': ['error', { max: 200 }],
      // Safari forgets that a list without bullets is a list; its role says so again.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'], nav: ['navigation'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    plugins: { rooms: { rules: { order: roomOrder } } },
    rules: { 'rooms/order': 'error' },
  },
  ...boundaries.map(({ files, forbid: [group, message] }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  })),
);
