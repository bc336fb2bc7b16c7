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
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};
