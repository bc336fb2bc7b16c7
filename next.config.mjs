import { availableParallelism, freemem } from 'node:os';

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked by `npm run check`; a reader who only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // esbuild is a native program and mdx-bundler starts it: neither may be bundled.
  serverExternalPackages: ['mdx-bundler', 'esbuild', 'better-sqlite3', '@prisma/adapter-better-sqlite3'],
  // A chapter as plain Markdown: /notes/<slug>.md is the route app/markdown/[slug].
  rewrites: async () => ({
    beforeFiles: [{ source: '/notes/:slug([a-z0-9-]+).md', destination: '/markdown/:slug' }],
  }),
  // Next leaves one core idle while pages are made; a worker may take a gigabyte.
  experimental: { cpus: freemem() > 4e9 ? availableParallelism() : 1 },
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};
