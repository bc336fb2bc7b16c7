import path from 'node:path';

/** The control of our measurements: Next as it comes, one static page with one client component. */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};
