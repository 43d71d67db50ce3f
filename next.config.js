import { createHash } from 'node:crypto';
import { releaseCommit } from './bin/release-commit.mjs';

// Ids of actions are hashed with this key, so it is the same in every build: a page of the release before calls what is still there. What
// is secret, the key of their arguments, each server takes from its own settings (lib/server/platform/settings/server-environment.ts).
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= createHash('sha256').update('ids of server actions').digest('base64');

// Nothing that the sandbox could call is allowed, our own origin included. The directive `sandbox` is not possible for a worker.
const sandboxHeaders = [
  { key: 'Content-Security-Policy', value: "default-src 'none'" },
  { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
  { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
];

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  generateBuildId: () => releaseCommit().id,
  // Pictures are not converted, so the converter with its native code stays out of the release.
  outputFileTracingExcludes: { '**': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pg-boss',
    'pino',
    'nodemailer',
    'openpgp',
    '@opentelemetry/api',
    '@opentelemetry/exporter-metrics-otlp-http',
    '@opentelemetry/exporter-prometheus',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/instrumentation',
    '@opentelemetry/instrumentation-http',
    '@opentelemetry/instrumentation-pg',
    '@opentelemetry/instrumentation-undici',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-metrics',
    '@opentelemetry/sdk-trace-node',
  ],
  // `npm test` checks the types of the whole tree, bin and e2e included; the build need not do it twice.
  typescript: { ignoreBuildErrors: true },
  // Pictures are served as they are: without it, `/_next/image` would fetch and convert what a URL names.
  images: { unoptimized: true },
  // A title comes with its page and never after it: streamed later, whether it came in time would tell what was found, and an ended link
  // would read as a fault.
  htmlLimitedBots: /.*/,
  experimental: {
    serverActions: { bodySizeLimit: '64kb' },
    // Loading every page at once takes as long as all else of a start, and its memory.
    preloadEntriesOnStart: false,
  },
  async headers() {
    return [
      { source: '/:path*', headers: everywhere },
      { source: '/sandbox/:file*', headers: sandboxHeaders },
    ];
  },
};

export default nextConfig;
