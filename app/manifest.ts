import type { MetadataRoute } from 'next';
import { catalogues } from '@/messages/catalogues';

/** What a phone shows of the portal that stands on its home screen. One for every reader, as it is fetched without their cookies. */
export default function manifest(): MetadataRoute.Manifest {
  const { title, product, description } = catalogues.en.common;
  return {
    name: title,
    short_name: product,
    description,
    start_url: '/',
    display: 'browser',
    background_color: '#f6f8f9',
    theme_color: '#0f5f5c',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
