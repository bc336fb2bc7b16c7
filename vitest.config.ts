import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,components,content,lib,prisma,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: [
        'lib/{estimate,simulate,quiz,scheduler,stats}/**/*.ts',
        'lib/{korean,random,units,parse-quantity,format-quantity}.ts',
      ],
      exclude: ['**/*.test.ts'],
      thresholds: { lines: 90, functions: 90, branches: 85 },
    },
  },
});
