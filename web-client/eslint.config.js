import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('src/features', import.meta.url));

/** A feature may use what is shared and itself: what two features need moves to shared. */
const featuresStayApart = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { group: features.filter((other) => other !== feature).map((other) => `@/features/${other}/**`), message: 'Features do not import each other.' },
        { group: ['@/app/**', '../../../*'], message: 'A feature uses itself (relative) and what is shared (@/shared).' },
      ],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'src/shared/api/schema.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] }, tsconfigRootDir: import.meta.dirname } } },
  jsxA11y.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Texts are text.' }],
    },
  },
  {
    files: ['src/shared/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@/features/**', '@/app/**'], message: 'What is shared knows no feature.' }] }] },
  },
  ...featuresStayApart,
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
